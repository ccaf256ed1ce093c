package dev.parallax.translation.deepl;

import com.deepl.api.ConnectionException;
import com.deepl.api.DeepLClient;
import com.deepl.api.DeepLException;
import com.deepl.api.GlossaryEntries;
import com.deepl.api.Language;
import com.deepl.api.MultilingualGlossaryDictionaryEntries;
import com.deepl.api.MultilingualGlossaryInfo;
import com.deepl.api.TextResult;
import com.deepl.api.TextTranslationOptions;
import dev.parallax.translation.Glossary;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.TranslationException;
import dev.parallax.translation.TranslationException.Kind;
import dev.parallax.translation.http.FailureRule;
import dev.parallax.translation.http.RemoteTranslator;
import dev.parallax.translation.http.Secret;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.MissingNode;

/** What DeepL understands. */
final class DeepL implements RemoteTranslator.Api {

    private static final int QUOTA_SPENT = 456;
    private static final int OVERLOADED = 529;

    private final DeepLClient client;
    private final Secret key;
    private final String english;
    private final Glossary glossary;
    private final Map<LanguagePair, String> glossaryIds = new ConcurrentHashMap<>();

    DeepL(DeepLClient client, Secret key, String english, Glossary glossary) {
        this.client = client;
        this.key = key;
        this.english = english;
        this.glossary = glossary;
    }

    @Override
    public List<String> translate(LanguagePair pair, List<String> texts) {
        TextTranslationOptions options = new TextTranslationOptions().setPreserveFormatting(true);
        if (!glossary.terms(pair).isEmpty()) {
            options.setGlossaryId(glossaryIds.computeIfAbsent(pair, this::glossaryId));
        }
        return call(() -> client.translateText(texts, pair.source(), target(pair), options).stream()
                .map(TextResult::getText)
                .toList());
    }

    /** As a target, English needs its country. */
    private String target(LanguagePair pair) {
        return pair.target().equals("en") ? english : pair.target();
    }

    /** Finds the glossary that an earlier night left there, or leaves one. Its name says what is in it. */
    private String glossaryId(LanguagePair pair) {
        String name = "parallax " + pair.source() + "-" + pair.target() + " "
                + glossary.hash(pair).substring(0, 16);
        for (MultilingualGlossaryInfo known : call(client::listMultilingualGlossaries)) {
            if (known.getName().equals(name)) {
                return known.getGlossaryId();
            }
        }
        GlossaryEntries entries = new GlossaryEntries();
        glossary.terms(pair).forEach(term -> entries.put(term.source(), term.target()));
        return call(() -> client.createMultilingualGlossary(
                        name,
                        List.of(new MultilingualGlossaryDictionaryEntries(pair.source(), pair.target(), entries))))
                .getGlossaryId();
    }

    @Override
    public void check(LanguagePair pair) {
        if (call(client::getUsage).anyLimitReached()) {
            throw failure(Kind.STOP_TODAY, "the quota is spent");
        }
        if (!has(call(client::getSourceLanguages), pair.source())
                || !has(call(client::getTargetLanguages), target(pair))) {
            throw failure(Kind.CONFIGURATION, "it does not translate " + pair);
        }
    }

    private static boolean has(List<Language> languages, String tag) {
        return languages.stream().anyMatch(language -> language.getCode().equalsIgnoreCase(tag));
    }

    private interface Call<T> {
        T run() throws DeepLException, InterruptedException;
    }

    private <T> T call(Call<T> call) {
        try {
            return call.run();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw failure(Kind.RETRY, "interrupted");
        } catch (StatusKeepingClient.StatusException reply) {
            throw failure(kind(reply.status()), "HTTP " + reply.status() + ", " + reply.getMessage());
        } catch (ConnectionException cut) {
            throw failure(Kind.RETRY, "it cannot be reached, or broke off");
        } catch (DeepLException | RuntimeException broken) {
            throw broken instanceof TranslationException known
                    ? known
                    : failure(
                            Kind.RETRY,
                            "its answer cannot be read (" + broken.getClass().getSimpleName() + ")");
        }
    }

    private static Kind kind(int status) {
        return switch (status) {
            case QUOTA_SPENT -> Kind.STOP_TODAY;
            case OVERLOADED -> Kind.SLOW_DOWN;
            default -> FailureRule.BY_STATUS.kind(status, MissingNode.getInstance());
        };
    }

    private TranslationException failure(Kind kind, String what) {
        String remedy = kind == Kind.CONFIGURATION ? ": check the languages, and the key in " + key.variable() : "";
        return new TranslationException(kind, key.redact("The engine deepl: " + what + remedy));
    }
}
