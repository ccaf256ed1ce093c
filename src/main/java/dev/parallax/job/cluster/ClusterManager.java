package dev.parallax.job.cluster;

import dev.parallax.store.jdbc.PartitionLocks;
import java.util.concurrent.Executor;
import javax.sql.DataSource;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.messaging.MessageChannel;

/** Makes what hands the partitions of a step to workers. */
public final class ClusterManager {

    private final JobRepository repository;
    private final PartitionStates states;
    private final PartitionLocks locks;
    private final Requests requests;
    private final OwnHands ownHands;

    /**
     * @param requests goes to the workers
     * @param self does partitions while there is no worker, on {@code threads} at once
     */
    public ClusterManager(
            JobRepository repository,
            DataSource database,
            PartitionLocks locks,
            MessageChannel requests,
            PartitionWorker self,
            Executor executor,
            int threads) {
        this.repository = repository;
        this.states = new PartitionStates(database);
        this.locks = locks;
        this.requests = new Requests(requests);
        this.ownHands = new OwnHands(self, executor, threads);
    }

    /** @param part the name of what does a partition, which the workers have under the same name */
    public PartitionHandler handler(String part) {
        return (splitter, manager) -> new SharedStep(repository, states, locks, requests, ownHands, part, manager)
                .run(splitter.split(manager, 1));
    }
}
