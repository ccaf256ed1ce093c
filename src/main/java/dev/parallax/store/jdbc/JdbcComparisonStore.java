package dev.parallax.store.jdbc;

import dev.parallax.store.ArticleStore;
import dev.parallax.store.ComparisonStore;
import dev.parallax.store.DecisionLog;
import dev.parallax.store.FileList;
import dev.parallax.store.FindingStore;
import dev.parallax.store.RunReader;
import dev.parallax.store.RunStore;
import dev.parallax.store.StoryStore;
import dev.parallax.store.TranslationStore;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** A {@link ComparisonStore} in a database whose schema is there. */
public final class JdbcComparisonStore implements ComparisonStore {

    private final RunStore runs;
    private final FileList files;
    private final ArticleStore articles;
    private final TranslationStore translations;
    private final StoryStore stories;
    private final FindingStore findings;
    private final JdbcDecisionLog decisions;
    private final RunReader reader;
    private final JdbcTemplate jdbc;

    public JdbcComparisonStore(DataSource database, Clock clock) {
        this.jdbc = new JdbcTemplate(database);
        this.runs = new JdbcRunStore(jdbc, clock);
        this.files = new JdbcFileList(jdbc);
        this.articles = new JdbcArticleStore(jdbc);
        this.translations = new JdbcTranslationStore(jdbc);
        this.stories = new JdbcStoryStore(jdbc);
        this.findings = new JdbcFindingStore(jdbc);
        this.decisions = new JdbcDecisionLog(jdbc);
        this.reader = new JdbcRunReader(jdbc, decisions);
    }

    @Override
    public RunStore runs() {
        return runs;
    }

    @Override
    public FileList files() {
        return files;
    }

    @Override
    public ArticleStore articles() {
        return articles;
    }

    @Override
    public TranslationStore translations() {
        return translations;
    }

    @Override
    public StoryStore stories() {
        return stories;
    }

    @Override
    public FindingStore findings() {
        return findings;
    }

    @Override
    public DecisionLog decisions() {
        return decisions;
    }

    @Override
    public RunReader reader() {
        return reader;
    }

    @Override
    public void checkpoint() {
        Boolean hasLog = jdbc.execute((ConnectionCallback<Boolean>)
                connection -> connection.getMetaData().getURL().startsWith("jdbc:hsqldb:file:"));
        if (Boolean.TRUE.equals(hasLog)) {
            jdbc.execute("CHECKPOINT");
        }
    }
}
