package dev.parallax.job.cluster;

import dev.parallax.job.file.JobFile;
import jakarta.jms.ConnectionFactory;
import java.net.URI;
import java.util.Objects;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** How a job's processes reach its broker. */
final class BrokerConnections {

    private static final String USER = "PARALLAX_BROKER_USER";
    private static final String PASSWORD = "PARALLAX_BROKER_PASSWORD";

    private BrokerConnections() {}

    static ConnectionFactory of(JobFile job) {
        URI broker = Objects.requireNonNull(job.cluster().broker(), "A job on several machines names its broker");
        ActiveMQConnectionFactory connections = new ActiveMQConnectionFactory(
                broker.toString(),
                System.getenv().getOrDefault(USER, ""),
                System.getenv().getOrDefault(PASSWORD, ""));
        // A worker holds no request that it does not do yet: another may be idle.
        connections.setConsumerWindowSize(0);
        // Nothing else may be made of what comes from the broker.
        connections.setDeserializationAllowList("org.springframework.batch.integration.partition,java.lang");
        return connections;
    }

    /** One for each job, so that jobs can share a broker. */
    static String queue(JobFile job) {
        return "parallax." + job.name();
    }
}
