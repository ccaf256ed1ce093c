package dev.parallax.job.cluster;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.integration.partition.StepExecutionRequest;
import org.springframework.messaging.MessageChannel;
import org.springframework.messaging.MessagingException;
import org.springframework.messaging.support.GenericMessage;

/** Asks workers for partitions. For one thread. */
final class Requests {

    private static final Logger log = LoggerFactory.getLogger(Requests.class);

    private final MessageChannel channel;
    private boolean lost;

    Requests(MessageChannel channel) {
        this.channel = channel;
    }

    static StepExecutionRequest of(String part, StepExecution partition) {
        return new StepExecutionRequest(part, partition.getId());
    }

    /** A broker that is away gets the request when it is sent again. */
    void send(StepExecutionRequest request) {
        try {
            channel.send(new GenericMessage<>(request));
            if (lost) {
                log.info("The broker is back");
            }
            lost = false;
        } catch (MessagingException e) {
            if (!lost) {
                log.warn("The broker cannot be reached; trying again: {}", String.valueOf(e.getMostSpecificCause()));
            }
            lost = true;
        }
    }
}
