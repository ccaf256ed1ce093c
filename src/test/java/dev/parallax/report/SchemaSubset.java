package dev.parallax.report;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Checks a document against the part of JSON Schema that our schema uses: type, enum, required, properties, items, $ref. */
final class SchemaSubset {

    private SchemaSubset() {}

    static void check(JsonNode root, JsonNode schema, JsonNode value, String at, List<String> mistakes) {
        if (schema.has("$ref")) {
            check(root, root.at(schema.path("$ref").stringValue().substring(1)), value, at, mistakes);
            return;
        }
        if (!fits(schema.path("type"), value)) {
            mistakes.add(at + " is " + value.getNodeType() + ", not " + schema.path("type"));
        }
        if (schema.has("enum") && schema.path("enum").valueStream().noneMatch(value::equals)) {
            mistakes.add(at + " is " + value + ", not one of " + schema.path("enum"));
        }
        for (JsonNode required : schema.path("required")) {
            if (!value.has(required.stringValue())) {
                mistakes.add(at + " lacks " + required.stringValue());
            }
        }
        if (value.isObject()) {
            value.properties().forEach(property -> {
                JsonNode known = schema.path("properties").path(property.getKey());
                JsonNode other = schema.path("additionalProperties");
                String place = at + "/" + property.getKey();
                if (known.isObject() || other.isObject()) {
                    check(root, known.isObject() ? known : other, property.getValue(), place, mistakes);
                } else {
                    mistakes.add(place + " is not in the schema");
                }
            });
        }
        if (value.isArray()) {
            int i = 0;
            for (JsonNode item : value) {
                check(root, schema.path("items"), item, at + "/" + i++, mistakes);
            }
        }
    }

    private static boolean fits(JsonNode type, JsonNode value) {
        if (type.isArray()) {
            return type.valueStream().anyMatch(one -> fits(one, value));
        }
        return switch (type.isString() ? type.stringValue() : "") {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> true;
        };
    }
}
