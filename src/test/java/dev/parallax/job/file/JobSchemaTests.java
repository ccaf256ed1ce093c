package dev.parallax.job.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema by which editors complete and check job files has the keys and defaults of the program, and no others. */
class JobSchemaTests {

    private static final Path SCHEMA = Path.of("src/docs/job.schema.json");

    private final String schema;

    JobSchemaTests() throws IOException {
        schema = Files.readString(SCHEMA, UTF_8);
    }

    @Test
    void hasEveryKeyWithItsDefaultAndNoOther() {
        Map<String, String> known = new TreeMap<>();
        ofRecord("", JobProperties.class, known);
        Map<String, String> described = new TreeMap<>();
        ofSchema("", JsonMapper.shared().readTree(schema), described);

        assertThat(described).containsExactlyEntriesOf(known);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jobs/sample.yml", "jobs/nightly.yml", "jobs/broken.yml", "jobs/multilingual.yml"})
    void findsNothingWrongInTheProjectsJobs(String job) throws IOException {
        assertThat(mistakes(Files.readString(Path.of(job), UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "engine: lexical, engin: lexical",
        "formats: [html], formats: [htm]",
        "level: balanced, level: some",
        "time-per-file: 10s, time-per-file: ten seconds"
    })
    void findsAMistake(String right, String wrong) throws IOException {
        String job = Files.readString(Path.of("jobs/nightly.yml"), UTF_8).replace("[html, csv, json, tmx]", "[html]");
        assertThat(job).contains(right);
        assertThat(mistakes(job.replace(right, wrong))).isNotEmpty();
    }

    private List<Error> mistakes(String yaml) {
        Object job = new Yaml().load(yaml);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(JsonMapper.shared().writeValueAsString(job), InputFormat.JSON);
    }

    private static void ofRecord(String prefix, Class<?> type, Map<String, String> keys) {
        for (Parameter component : type.getDeclaredConstructors()[0].getParameters()) {
            String key = prefix + kebab(component.getName());
            DefaultValue standard = component.getAnnotation(DefaultValue.class);
            boolean nested = component.getType().isRecord();
            keys.put(key, nested || standard == null ? "" : String.join(",", standard.value()));
            if (nested) {
                ofRecord(key + ".", component.getType(), keys);
            } else if (component.getType() == List.class) {
                Type item = ((ParameterizedType) component.getParameterizedType()).getActualTypeArguments()[0];
                if (item instanceof Class<?> record && record.isRecord()) {
                    ofRecord(key + "[].", record, keys);
                }
            }
        }
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static void ofSchema(String prefix, JsonNode object, Map<String, String> keys) {
        object.path("properties").forEachEntry((name, property) -> {
            keys.put(prefix + name, standard(property.path("default")));
            ofSchema(prefix + name + ".", property, keys);
            ofSchema(prefix + name + "[].", property.path("items"), keys);
        });
    }

    private static String standard(JsonNode value) {
        return value.isArray()
                ? String.join(",", value.valueStream().map(JsonNode::asString).toList())
                : value.asString("");
    }
}
