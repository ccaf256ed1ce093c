package dev.parallax.job.file;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The keys that a job file may have, read off the records that it is bound to. A list's items are written {@code []}. */
final class KnownKeys {

    private final Set<String> keys = new TreeSet<>();
    private final Set<String> open = new TreeSet<>();

    KnownKeys(Class<? extends Record> root) {
        add("", root);
    }

    private void add(String prefix, Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            String key = prefix + kebab(component.getName());
            if (component.getType() == List.class) {
                addItem(key, component.getGenericType());
            } else if (component.getType() == Map.class) {
                keys.add(key);
                open.add(key + ".");
            } else if (component.getType().isRecord()) {
                keys.add(key);
                add(key + ".", component.getType());
            } else {
                keys.add(key);
            }
        }
    }

    private void addItem(String key, Type list) {
        keys.add(key);
        Type item = ((ParameterizedType) list).getActualTypeArguments()[0];
        if (item instanceof Class<?> record && record.isRecord()) {
            add(key + "[].", record);
        } else {
            keys.add(key + "[]");
        }
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }

    boolean knows(String key) {
        String general = general(key);
        return keys.contains(general) || open.stream().anyMatch(general::startsWith);
    }

    /** The known key that is most like this one; empty when none is near. */
    Optional<String> nearest(String key) {
        String general = general(key);
        return keys.stream()
                .filter(known -> distance(last(known), last(general))
                        <= Math.max(1, last(general).length() / 3))
                .min(Comparator.comparingInt(known -> distance(known, general)))
                .map(known -> known.replace("[]", ""));
    }

    /** The keys that stand beside this one, by their last name. */
    List<String> beside(String key) {
        String general = general(key);
        String parent = general.substring(0, general.lastIndexOf('.') + 1);
        return keys.stream()
                .filter(known -> known.startsWith(parent) && !known.isEmpty())
                .map(known -> known.substring(parent.length()))
                .filter(name -> !name.contains(".") && !name.endsWith("[]"))
                .toList();
    }

    private static String general(String key) {
        return key.replaceAll("\\[\\d+]", "[]");
    }

    private static String last(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    private static int distance(String one, String other) {
        return LevenshteinDistance.getDefaultInstance().apply(one, other);
    }
}
