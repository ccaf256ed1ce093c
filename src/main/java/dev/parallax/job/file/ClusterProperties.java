package dev.parallax.job.file;

import dev.parallax.message.Message;
import org.jspecify.annotations.Nullable;

/** The keys of {@code cluster}. */
record ClusterProperties(@Nullable String broker) {

    /** @param store which workers must reach, too */
    JobFile.Cluster cluster(JobFile.Store store, JobContext context) {
        if (broker == null) {
            return JobFile.Cluster.NONE;
        }
        if (store.url() == null) {
            context.mistakes().wrong("cluster.broker", broker, Message.of("command.job.broker"));
        }
        return new JobFile.Cluster(context.paths().address("cluster.broker", broker, "tcp", "tcp://localhost:61616"));
    }
}
