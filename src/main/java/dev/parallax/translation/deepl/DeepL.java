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
import dev.parallax.message.Message;
import dev.parallax.translation.Glossary;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.TranslationException;
import dev.parallax.translation.TranslationException.Kind;
import dev.parallax.translation.http.FailureRule;
import dev.parallax.translation.http.GlossaryTerms;
import dev.parallax.translation.http.RemoteTranslator;
import dev.parallax.translation.http.Secret;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.MissingNode;

/** What DeepL understands. */
final class DeepL implements RemoteTranslator.Api {

    private static final Logger log = LoggerFactory.getLogger(DeepL.class);

    /** What the names of our glossaries begin with. */
    private static final String OURS = "parallax ";

    private static final int HASH_LENGTH = 16;
    private static final int MOST_TERMS = 50;

    /** Characters of this billing period; of glossaries, their number. */
    private static final int QUOTA_SPENT = 456;

    private static final int OVERLOADED = 529;

    private final DeepLClient client;
    private final Secret key;
    private final String english;
    private final Glossary glossary;
    private @Nullable String glossaryId;

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
            String id = glossaryId();
            if (id.isEmpty()) {
                options.setContext(terms(pair, texts));
            } else {
                options.setGlossaryId(id);
            }
        }
        return call(() -> client.translateText(texts, pair.source(), target(pair), options).stream()
                .map(TextResult::getText)
                .toList());
    }

    /** The terms that stand in the texts, for DeepL to read before it translates. */
    private String terms(LanguagePair pair, List<String> texts) {
        return GlossaryTerms.in(glossary.terms(pair), texts, MOST_TERMS).stream()
                .map(term -> term.source() + " = " + term.target())
                .collect(Collectors.joining("; "));
    }

    /** As a target, English needs its country. */
    private String target(LanguagePair pair) {
        return pair.target().equals("en") ? english : pair.target();
    }

    /** Empty when DeepL keeps no more glossaries for this key. */
    private synchronized String glossaryId() {
        String known = glossaryId;
        if (known == null) {
            known = findOrLeaveGlossary();
            glossaryId = known;
        }
        return known;
    }

    /**
     * Finds the glossary that an earlier night left there, or leaves one. Its name says what is in it. It has the terms of
     * all directions, since a free key has one glossary; where there is no room, ours of before make it.
     */
    private String findOrLeaveGlossary() {
        String name = OURS + glossary.hash().substring(0, HASH_LENGTH);
        List<MultilingualGlossaryInfo> there = call(client::listMultilingualGlossaries);
        return there.stream()
                .filter(known -> known.getName().equals(name))
                .map(MultilingualGlossaryInfo::getGlossaryId)
                .findFirst()
                .or(() -> leaveGlossary(name))
                .or(() -> {
                    deleteOurs(there);
                    return leaveGlossary(name);
                })
                .orElseGet(() -> {
                    log.warn(
                            "DeepL keeps no more glossaries for the key in {}: the terms go along with each request, which"
                                    + " binds it less; delete one there, or take a larger plan",
                            key.variable());
                    return "";
                });
    }

    private void deleteOurs(List<MultilingualGlossaryInfo> there) {
        for (MultilingualGlossaryInfo known : there) {
            if (known.getName().startsWith(OURS)) {
                call(() -> {
                    client.deleteMultilingualGlossary(known.getGlossaryId());
                    return known;
                });
            }
        }
    }

    /** Empty when there is no room for it. */
    private Optional<String> leaveGlossary(String name) {
        List<MultilingualGlossaryDictionaryEntries> dictionaries = new ArrayList<>();
        for (LanguagePair pair : glossary.pairs()) {
            GlossaryEntries entries = new GlossaryEntries();
            glossary.terms(pair).forEach(term -> entries.put(term.source(), term.target()));
            dictionaries.add(new MultilingualGlossaryDictionaryEntries(pair.source(), pair.target(), entries));
        }
        try {
            return Optional.of(call(() -> client.createMultilingualGlossary(name, dictionaries))
                    .getGlossaryId());
        } catch (TranslationException failed) {
            if (failed.kind() == Kind.STOP_TODAY) {
                return Optional.empty();
            }
            throw failed;
        }
    }

    @Override
    public void check(LanguagePair pair) {
        if (call(client::getUsage).anyLimitReached()) {
            throw failure(Kind.STOP_TODAY, Message.of("engine.deepl-quota"));
        }
        if (!has(call(client::getSourceLanguages), pair.source())
                || !has(call(client::getTargetLanguages), target(pair))) {
            throw failure(Kind.CONFIGURATION, Message.of("engine.deepl-pair", pair.toString()));
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
            throw failure(Kind.RETRY, Message.of("engine.interrupted-call"));
        } catch (StatusKeepingClient.StatusException reply) {
            throw failure(
                    kind(reply.status()),
                    Message.of(
                            "engine.deepl-http",
                            reply.status() == QUOTA_SPENT ? "quota" : "",
                            String.valueOf(reply.status()),
                            String.valueOf(reply.getMessage())));
        } catch (ConnectionException cut) {
            throw failure(Kind.RETRY, Message.of("engine.deepl-cut"));
        } catch (DeepLException | RuntimeException broken) {
            throw broken instanceof TranslationException known
                    ? known
                    : failure(
                            Kind.RETRY,
                            Message.of("engine.deepl-unread", broken.getClass().getSimpleName()));
        }
    }

    private static Kind kind(int status) {
        return switch (status) {
            case QUOTA_SPENT -> Kind.STOP_TODAY;
            case OVERLOADED -> Kind.SLOW_DOWN;
            default -> FailureRule.BY_STATUS.kind(status, MissingNode.getInstance());
        };
    }

    private TranslationException failure(Kind kind, Message what) {
        Message message = kind == Kind.CONFIGURATION
                ? Message.of("engine.deepl-check", what, key.variable())
                : Message.of("engine.deepl", what);
        return new TranslationException(kind, message.withTexts(key::redact));
    }
}
