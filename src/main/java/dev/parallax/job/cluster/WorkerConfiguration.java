package dev.parallax.job.cluster;

import dev.parallax.job.file.JobFile;
import org.springframework.batch.integration.partition.StepExecutionRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.integration.config.EnableIntegration;
import org.springframework.integration.dsl.IntegrationFlow;
import org.springframework.integration.jms.dsl.Jms;
import org.springframework.jms.listener.DefaultMessageListenerContainer;
import org.springframework.util.backoff.ExponentialBackOff;

/** What a worker needs: requests come from the broker, one for each of its threads. */
@Configuration(proxyBeanMethods = false)
@EnableIntegration
@Import(PartitionConfiguration.class)
public class WorkerConfiguration {

    private static final long FIRST_RETRY_MILLIS = 500;
    private static final long LONGEST_RETRY_MILLIS = 10_000;

    @Bean
    IntegrationFlow requestsFromBroker(JobFile job, PartitionWorker partitionWorker) {
        return IntegrationFlow.from(Jms.messageDrivenChannelAdapter(container(job)))
                .<StepExecutionRequest>handle((request, headers) -> {
                    try {
                        partitionWorker.work(request);
                    } catch (java.sql.SQLException e) {
                        throw new IllegalStateException("The store cannot be reached: " + e.getMessage(), e);
                    }
                    return null;
                })
                .get();
    }

    /**
     * A request is acknowledged when it comes, not when it is done: the manager sees in the store that a worker is lost, and
     * a broker that restarts does not hand out again what is under way.
     */
    private static DefaultMessageListenerContainer container(JobFile job) {
        ExponentialBackOff retries = new ExponentialBackOff(FIRST_RETRY_MILLIS, 2);
        retries.setMaxInterval(LONGEST_RETRY_MILLIS);
        DefaultMessageListenerContainer container = new DefaultMessageListenerContainer();
        container.setConnectionFactory(BrokerConnections.of(job));
        container.setDestinationName(BrokerConnections.queue(job));
        container.setConcurrentConsumers(job.limits().threads());
        container.setBackOff(retries);
        return container;
    }
}
