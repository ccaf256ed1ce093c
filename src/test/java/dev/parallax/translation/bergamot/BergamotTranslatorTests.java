package dev.parallax.translation.bergamot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.TranslationException;
import dev.parallax.translation.TranslationException.Kind;
import dev.parallax.translation.TranslationRequest;
import dev.parallax.translation.TranslationResult;
import dev.parallax.translation.Translator;
import dev.parallax.translation.TranslatorContract;
import dev.parallax.translation.TranslatorSettings;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BergamotTranslatorTests extends TranslatorContract {

    private static final String MODEL = "model.ruen.intgemm.alphas.bin";
    private static final String SHORTLIST = "lex.50.50.ruen.s2t.bin";
    private static final String VOCABULARY = "vocab.ruen.spm";

    @TempDir
    private Path folder;

    @Override
    protected Translator createTranslator() {
        return TinyBergamot.create(TinyBergamot.settings(TinyBergamot.folder()));
    }

    @Override
    protected List<String> texts() {
        return List.of(
                "14 человек задержаны в Москве в понедельник.",
                "На прошлой неделе работы завершились в Киеве.",
                "Эксперт подчеркнул вчера, что поставки выросли в Риге.");
    }

    @Test
    void translatesAParagraphSentenceBySentence() {
        try (Translator translator = createTranslator()) {
            assertThat(
                            translator.translate(
                                    new TranslationRequest(
                                            pair(),
                                            List.of(
                                                    "14 человек задержаны в Москве в понедельник. 98 человек задержаны в Москве вчера."))))
                    .containsExactly(new TranslationResult.Translated(
                            "14 people were detained in Moscow on Monday. 98 people were detained in Moscow yesterday.",
                            1,
                            List.of()));
        }
    }

    @Test
    void takesTheLanguagesFromTheFilesNames() {
        try (Translator translator = createTranslator()) {
            assertThat(translator.model()).startsWith("tiny, " + MODEL).endsWith("beams 1");
            assertThat(translator.supports(new LanguagePair("ru", "en-GB"))).isTrue();
            assertThat(translator.supports(pair().reverse())).isFalse();
        }
    }

    @Test
    void readsFilesAsTheyAreFetched() throws IOException {
        for (String name : List.of(MODEL, SHORTLIST, VOCABULARY)) {
            try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name + ".gz")))) {
                Files.copy(TinyBergamot.folder().resolve(name), packed);
            }
        }
        try (Translator translator = TinyBergamot.create(TinyBergamot.settings(folder))) {
            assertThat(translator.translate(new TranslationRequest(pair(), texts().subList(0, 1))))
                    .containsExactly(new TranslationResult.Translated(
                            "14 people were detained in Moscow on Monday.", 1, List.of()));
        }
    }

    @Test
    void translatesTheSameWithoutAShortlistWhereTheModelIsSure() throws IOException {
        copyModel();
        Files.delete(folder.resolve(SHORTLIST));
        try (Translator translator = TinyBergamot.create(TinyBergamot.settings(folder))) {
            assertThat(translator.translate(new TranslationRequest(pair(), texts().subList(0, 1))))
                    .containsExactly(new TranslationResult.Translated(
                            "14 people were detained in Moscow on Monday.", 1, List.of()));
        }
    }

    @Test
    void saysWhatAFolderLacks() throws IOException {
        assertRefused(folder.resolve("none"), "there is no such folder");
        assertRefused(folder, "it lacks model….{bin}");
        copyModel();
        Files.copy(folder.resolve(MODEL), folder.resolve("model.other.bin"));
        assertRefused(folder, "it has several of model….{bin}: model.other.bin, " + MODEL);
    }

    @Test
    void asksForTheLanguagesWhenTheNamesDoNotSay() throws IOException {
        copyModel();
        Files.move(folder.resolve(MODEL), folder.resolve("model.bin"));
        assertRefused(folder, "set translator.options.source and translator.options.target");
        try (Translator translator = TinyBergamot.create(
                TinyBergamot.settings(folder).withOption("source", "ru").withOption("target", "en"))) {
            assertThat(translator.supports(pair())).isTrue();
        }
    }

    /** Cut off anywhere, with bytes that say anything, a file is refused in a sentence and harms nothing. */
    @ParameterizedTest
    @ValueSource(strings = {MODEL, SHORTLIST})
    void refusesBrokenFiles(String name) throws IOException {
        copyModel();
        byte[] whole = Files.readAllBytes(folder.resolve(name));
        for (int length : new int[] {0, 7, 16, 100, 1_000, whole.length - 1}) {
            Files.write(folder.resolve(name), Arrays.copyOf(whole, Math.min(length, whole.length)));
            assertRefused(folder, "cannot use it: it ");
        }
        for (int at : new int[] {0, 8, 16, 24, 40}) {
            byte[] changed = whole.clone();
            Arrays.fill(changed, at, at + 8, (byte) 0x7f);
            Files.write(folder.resolve(name), changed);
            if (!(name.equals(SHORTLIST) && (at == 8 || at == 16 || at == 24))) { // a checksum and two counts are free
                assertRefused(folder, "cannot use it: it");
            }
        }
    }

    @Test
    void saysWhichKindOfModelItDoesNotUnderstand() throws IOException {
        copyModel();
        byte[] model = Files.readAllBytes(folder.resolve(MODEL));
        String text = new String(model, StandardCharsets.ISO_8859_1);
        Files.write(
                folder.resolve(MODEL),
                text.replace("dec-cell: ssru", "dec-cell: grux").getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(folder, "it is a model whose dec-cell is 'grux': only 'ssru' is understood");
        Files.write(
                folder.resolve(MODEL),
                text.replace("encoder_l2_ffn_W1", "encoder_l2_ffn_W9").getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(folder, "it lacks the parameter encoder_l2_ffn_W1");
    }

    private void copyModel() throws IOException {
        for (String name : List.of(MODEL, SHORTLIST, VOCABULARY)) {
            Files.copy(TinyBergamot.folder().resolve(name), folder.resolve(name));
        }
    }

    private static void assertRefused(Path folder, String reason) {
        TranslatorSettings settings = TinyBergamot.settings(folder);
        assertThatExceptionOfType(TranslationException.class)
                .isThrownBy(() -> TinyBergamot.create(settings).close())
                .withMessageContaining(reason)
                .satisfies(refused -> assertThat(refused.kind()).isEqualTo(Kind.CONFIGURATION));
    }
}
