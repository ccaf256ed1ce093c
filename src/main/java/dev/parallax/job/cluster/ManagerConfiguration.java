package dev.parallax.job.cluster;

import dev.parallax.job.file.JobFile;
import dev.parallax.store.jdbc.PartitionLocks;
import java.util.concurrent.Executor;
import javax.sql.DataSource;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.integration.channel.DirectChannel;
import org.springframework.integration.config.EnableIntegration;
import org.springframework.integration.dsl.IntegrationFlow;
import org.springframework.integration.jms.dsl.Jms;
import org.springframework.jms.connection.CachingConnectionFactory;
import org.springframework.messaging.MessageChannel;

/** What a night's process needs to share its steps out to workers. */
@Configuration(proxyBeanMethods = false)
@EnableIntegration
@Import(PartitionConfiguration.class)
public class ManagerConfiguration {

    @Bean
    MessageChannel partitionRequests() {
        return new DirectChannel();
    }

    @Bean
    IntegrationFlow requestsToBroker(@Qualifier("partitionRequests") MessageChannel partitionRequests, JobFile job) {
        return IntegrationFlow.from(partitionRequests)
                .handle(Jms.outboundAdapter(new CachingConnectionFactory(BrokerConnections.of(job)))
                        .configureJmsTemplate(template ->
                                template.explicitQosEnabled(true).timeToLive(SharedStep.REQUEST_GOOD_FOR.toMillis()))
                        .destination(BrokerConnections.queue(job)))
                .get();
    }

    @Bean
    ClusterManager clusterManager(
            JobRepository repository,
            DataSource database,
            PartitionLocks partitionLocks,
            @Qualifier("partitionRequests") MessageChannel partitionRequests,
            PartitionWorker partitionWorker,
            @Qualifier("workers") Executor workers,
            JobFile job) {
        return new ClusterManager(
                repository,
                database,
                partitionLocks,
                partitionRequests,
                partitionWorker,
                workers,
                job.limits().threads());
    }
}
