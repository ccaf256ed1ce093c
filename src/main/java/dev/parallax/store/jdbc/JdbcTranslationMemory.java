package dev.parallax.store.jdbc;

import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.Translation;
import dev.parallax.translation.TranslationMemory;
import dev.parallax.translation.TranslationOrigin;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The comparison store's translation memory, as one run uses it. Safe for use by several threads. */
public final class JdbcTranslationMemory implements TranslationMemory {

    /** Each time another of those that have the same text is done, so this is more than there are threads. */
    private static final int MOST_ATTEMPTS = 50;

    private final Sql sql;
    private final TransactionTemplate ownTransaction;
    private final long run;
    private final String paidEngine;
    private final String settings;

    /**
     * @param run the run that asks
     * @param paidEngine id of the engine whose characters are counted; what another one knows costs nothing
     * @param settings hash of the engine's settings: what it would not translate with others is not known
     */
    public JdbcTranslationMemory(
            DataSource database,
            PlatformTransactionManager transactions,
            long run,
            String paidEngine,
            String settings) {
        this.sql = new Sql(new JdbcTemplate(database));
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.run = run;
        this.paidEngine = paidEngine;
        this.settings = settings;
    }

    @Override
    public Map<String, Translation> recall(LanguagePair pair, TranslationOrigin origin, Collection<String> texts) {
        Map<String, Translation> recalled = new HashMap<>();
        find(pair, origin, texts, (text, row) -> recalled.put(text, translation(pair, origin, text, row)));
        return recalled;
    }

    /** By the run's number: the clock may have been set back since. */
    @Override
    public Set<String> ofEarlierNights(LanguagePair pair, TranslationOrigin origin, Collection<String> texts) {
        Set<String> earlier = new HashSet<>();
        find(pair, origin, texts, (text, row) -> {
            if (row.getLong("run_id") != run) {
                earlier.add(text);
            }
        });
        return earlier;
    }

    private interface Found {
        void take(String text, ResultSet row) throws SQLException;
    }

    private void find(LanguagePair pair, TranslationOrigin origin, Collection<String> texts, Found found) {
        Map<String, String> byHash = new HashMap<>();
        texts.forEach(text -> byHash.put(Columns.hash(text), text));
        for (List<String> some : Columns.inLists(byHash.keySet())) {
            sql.statement("""
                    SELECT * FROM translation_memory WHERE source_hash IN (:hashes)
                      AND source_lang = :source_lang AND target_lang = :target_lang
                      AND engine = :engine AND model = :model AND glossary = :glossary
                      AND (text IS NOT NULL OR asked_with = :settings)
                    """)
                    .paramSource(key(new MapSqlParameterSource(), pair, origin)
                            .addValue("settings", settings)
                            .addValue("hashes", some))
                    .query(row -> {
                        found.take(byHash.getOrDefault(row.getString("source_hash"), ""), row);
                    });
        }
    }

    private static MapSqlParameterSource key(MapSqlParameterSource row, LanguagePair pair, TranslationOrigin origin) {
        return row.addValue("source_lang", pair.source())
                .addValue("target_lang", pair.target())
                .addValue("engine", origin.engine())
                .addValue("model", origin.model())
                .addValue("glossary", origin.glossary());
    }

    private static Translation translation(LanguagePair pair, TranslationOrigin origin, String text, ResultSet row)
            throws SQLException {
        return new Translation(
                pair,
                text,
                TranslationRow.result(row),
                origin,
                row.getObject("answered_at", OffsetDateTime.class).toInstant(),
                MessageColumns.issues(row.getString("issues")));
    }

    @Override
    public void remember(Collection<Translation> translations) {
        for (int attempt = 1; ; attempt++) {
            try {
                store(translations);
                return;
            } catch (DuplicateKeyException | ConcurrencyFailureException simultaneous) {
                // Another thread, or machine, remembers one of them at the same moment: soon its row is there to be
                // replaced.
                if (attempt == MOST_ATTEMPTS) {
                    throw simultaneous;
                }
            }
        }
    }

    private void store(Collection<Translation> translations) {
        // In one order, so that two who have the same texts never wait for each other.
        Map<String, Translation> byHash = new TreeMap<>();
        translations.forEach(translation -> byHash.put(Columns.hash(translation.source()), translation));
        List<MapSqlParameterSource> rows = new ArrayList<>();
        byHash.forEach((hash, translation) -> rows.add(row(hash, translation)));
        ownTransaction.executeWithoutResult(status -> {
            sql.batch("""
                    DELETE FROM translation_memory WHERE source_hash = :source_hash
                      AND source_lang = :source_lang AND target_lang = :target_lang
                      AND engine = :engine AND model = :model AND glossary = :glossary
                    """, rows);
            sql.batch("""
                    INSERT INTO translation_memory (source_hash, source_lang, target_lang, engine, model, glossary,
                        source_text, text, match_score, untranslated_spans, reason, issues, answered_at, characters, run_id,
                        asked_with)
                    VALUES (:source_hash, :source_lang, :target_lang, :engine, :model, :glossary,
                        :source_text, :text, :match_score, :untranslated_spans, :reason, :issues, :answered_at, :characters,
                        :run_id, :asked_with)
                    """, rows);
        });
    }

    @Override
    public long spent() {
        return sql.statement("SELECT COALESCE(SUM(characters), 0) FROM translation_memory WHERE run_id = :run")
                .param("run", run)
                .query(Long.class)
                .single();
    }

    private MapSqlParameterSource row(String hash, Translation translation) {
        TranslationOrigin origin = translation.origin();
        String source = translation.source();
        int characters = origin.engine().equals(paidEngine) ? source.codePointCount(0, source.length()) : 0;
        return key(TranslationRow.answer(translation.result()), translation.pair(), origin)
                .addValue("source_hash", hash)
                .addValue("source_text", source)
                .addValue("issues", MessageColumns.issues(translation.issues()))
                .addValue("answered_at", OffsetDateTime.ofInstant(translation.time(), ZoneOffset.UTC))
                .addValue("characters", characters)
                .addValue("run_id", run)
                .addValue("asked_with", settings);
    }
}
