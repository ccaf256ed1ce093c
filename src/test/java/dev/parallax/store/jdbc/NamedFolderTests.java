package dev.parallax.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.FileNames;
import dev.parallax.message.Message;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedFolderTests {

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a;shutdown=false", "хранилище", "100%", "a+b&c", "a'b", "a#b"})
    void aStoreLiesInItsFolderWhateverThatIsCalled(String name, @TempDir Path folder) throws IOException {
        Path store = FileNames.path(folder, name);
        try (StoreDatabase opened = StoreDatabase.embedded(store, Message.plain("a test"), 2)) {
            assertThat(opened.dataSource()).isNotNull();
        }
        assertThat(StoreDatabase.isIn(store)).isTrue();
        assertThat(folder).isDirectoryContaining(store::equals);
        assertThat(folder.toFile().list()).hasSize(1);
    }
}
