package dev.parallax.job.command;

import dev.parallax.job.cluster.ManagerConfiguration;
import dev.parallax.job.cluster.WorkerConfiguration;
import dev.parallax.job.file.JobFile;
import dev.parallax.job.night.NightConfiguration;
import dev.parallax.message.Message;
import dev.parallax.store.ComparisonStore;
import dev.parallax.store.jdbc.StoreDatabase;
import dev.parallax.translation.http.Environment;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A job with its store open and everything wired, until it is closed. */
final class OpenJob implements AutoCloseable {

    /** Each thread of the heavy steps has one for its chunk, and one for the translation memory. */
    private static final int CONNECTIONS_OF_A_THREAD = 2;

    /** The main thread's, its own memory's, the lock's, and two to spare. */
    private static final int MORE_CONNECTIONS = 5;

    private final StoreDatabase database;
    private final ConfigurableApplicationContext context;

    private OpenJob(StoreDatabase database, ConfigurableApplicationContext context) {
        this.database = database;
        this.context = context;
    }

    /** @throws dev.parallax.store.StoreException when the store is in use or cannot be opened */
    static OpenJob open(JobFile job) {
        return open(job, Environment.system());
    }

    /** The same, with the engines' keys from elsewhere. */
    static OpenJob open(JobFile job, Environment environment) {
        return open(job, database(job), environment, Clock.systemUTC(), NightConfiguration.class);
    }

    /** The same, at another time. */
    static OpenJob open(JobFile job, Clock clock) {
        return open(job, database(job), Environment.system(), clock, NightConfiguration.class);
    }

    /**
     * The same to look only: a store that is not there yet is not made.
     *
     * @throws dev.parallax.store.StoreException when the store is in use or cannot be opened
     */
    static OpenJob openUnchanged(JobFile job) {
        Path folder = job.store().folder();
        return folder == null || StoreDatabase.isIn(folder)
                ? open(job)
                : open(
                        job,
                        StoreDatabase.inMemory(connections(job)),
                        Environment.system(),
                        Clock.systemUTC(),
                        NightConfiguration.class);
    }

    /** For a night, which workers may take part in if the job says so. Throws as {@link #open(JobFile)} does. */
    static OpenJob night(JobFile job) {
        return job.cluster().broker() == null
                ? open(job)
                : open(
                        job,
                        database(job),
                        Environment.system(),
                        Clock.systemUTC(),
                        NightConfiguration.class,
                        ManagerConfiguration.class);
    }

    /**
     * For a reviewer, who gives an embedded store way to whoever {@linkplain #isWanted() wants} it, and uses one in PostgreSQL
     * beside them. Throws as {@link #open(JobFile)} does.
     */
    static OpenJob review(JobFile job) {
        Path folder = job.store().folder();
        StoreDatabase database = folder != null
                ? StoreDatabase.embeddedGivingWay(folder, holder(job), connections(job))
                : StoreDatabase.sharedPostgres(url(job), user(), password(), connections(job));
        return open(job, database, Environment.system(), Clock.systemUTC(), NightConfiguration.class);
    }

    /** For a worker, which uses the store that a night holds. Throws as {@link #open(JobFile)} does. */
    static OpenJob worker(JobFile job) {
        StoreDatabase database = StoreDatabase.sharedPostgres(url(job), user(), password(), connections(job));
        return open(
                job,
                database,
                Environment.system(),
                Clock.systemUTC(),
                NightConfiguration.class,
                WorkerConfiguration.class);
    }

    private static OpenJob open(
            JobFile job, StoreDatabase database, Environment environment, Clock clock, Class<?>... wiring) {
        try {
            ConfigurableApplicationContext context = new SpringApplicationBuilder(wiring)
                    .initializers(
                            created -> register((GenericApplicationContext) created, job, database, environment, clock))
                    .run();
            return new OpenJob(database, context);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static StoreDatabase database(JobFile job) {
        Path folder = job.store().folder();
        return folder != null
                ? StoreDatabase.embedded(folder, holder(job), connections(job))
                : StoreDatabase.postgres(url(job), user(), password(), holder(job), connections(job));
    }

    private static Message holder(JobFile job) {
        return Message.of(
                "night.store.holder",
                String.valueOf(ProcessHandle.current().pid()),
                host(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                job.name());
    }

    private static int connections(JobFile job) {
        return CONNECTIONS_OF_A_THREAD * job.limits().threads() + MORE_CONNECTIONS;
    }

    private static String url(JobFile job) {
        return Objects.requireNonNull(job.store().url(), "A store has a folder or a url");
    }

    private static String user() {
        return System.getenv().getOrDefault("PARALLAX_STORE_USER", "");
    }

    private static String password() {
        return System.getenv().getOrDefault("PARALLAX_STORE_PASSWORD", "");
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "this machine";
        }
    }

    private static void register(
            GenericApplicationContext context,
            JobFile job,
            StoreDatabase database,
            Environment environment,
            Clock clock) {
        context.registerBean(JobFile.class, () -> job);
        context.registerBean("engineEnvironment", Environment.class, () -> environment); // Spring has an "environment"
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(
                "storeDatabase",
                DataSource.class,
                database::dataSource,
                definition -> definition.setDestroyMethodName(""));
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    ComparisonStore store() {
        return get(ComparisonStore.class);
    }

    /** Whether another process waits for this one to close the store. */
    boolean isWanted() {
        return database.isWanted();
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
