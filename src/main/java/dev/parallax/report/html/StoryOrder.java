package dev.parallax.report.html;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** The script that tells the stories' pages of the night: it changes every night, so that they need not. */
final class StoryOrder {

    private static final JsonMapper JSON = JsonMapper.shared();

    private StoryOrder() {}

    /**
     * The night, the stories' order, and where their pages of the night before are.
     *
     * @param order the stories, the heaviest first
     * @param before the folder of the night before, from the report's, with a slash at its end; empty for none
     * @param pages the stories that have a page there
     */
    static String script(long run, List<String> order, String before, Set<String> pages) {
        Map<String, Object> night = new TreeMap<>();
        night.put("run", run);
        night.put("before", before);
        night.put(
                "fresh",
                before.isEmpty()
                        ? List.of()
                        : order.stream().filter(story -> !pages.contains(story)).toList());
        return "window.PARALLAX_ORDER = " + JSON.writeValueAsString(order) + ";\nwindow.PARALLAX_NIGHT = "
                + JSON.writeValueAsString(night) + ";\n";
    }
}
