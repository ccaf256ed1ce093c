package dev.parallax.job.cluster;

import dev.parallax.store.jdbc.PartitionLocks;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every process needs that does partitions. */
@Configuration(proxyBeanMethods = false)
class PartitionConfiguration {

    @Bean
    PartitionLocks partitionLocks(DataSource database) {
        return new PartitionLocks(database);
    }

    @Bean
    PartitionWorker partitionWorker(
            JobRepository repository, PartitionLocks partitionLocks, Function<String, Step> parts) {
        return new PartitionWorker(repository, partitionLocks, parts);
    }
}
