package dev.parallax.article.web;

import dev.parallax.message.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells what was left out from among an article's text, so that nothing goes without a word. */
final class LeftOut {

    private static final int LONGEST = 80;

    private static final int MOST_REMARKS = 12;

    private LeftOut() {}

    /** A remark for each stretch of text that was left out between two kept texts, or beside them in one box. */
    static List<Message> remarks(List<JudgedBlock> judged) {
        int first = first(judged);
        int last = last(judged);
        Set<Box> kept = new HashSet<>();
        judged.stream()
                .filter(JudgedBlock::kept)
                .forEach(each -> kept.add(each.block().box().outer()));
        List<Message> remarks = new ArrayList<>();
        List<JudgedBlock> stretch = new ArrayList<>();
        for (JudgedBlock each : judged) {
            int number = each.block().number();
            boolean inside = (number > first && number < last)
                    || (each.block().isProse()
                            && kept.contains(each.block().box().outer()));
            if (!each.kept()
                    && inside
                    && !each.isTitle()
                    && each.block().shape().letters() > 0) {
                stretch.add(each);
            } else if (!stretch.isEmpty()) {
                remarks.add(remark(stretch));
                stretch.clear();
            }
        }
        if (!stretch.isEmpty()) {
            remarks.add(remark(stretch));
        }
        if (remarks.size() > MOST_REMARKS) {
            int more = remarks.size() - MOST_REMARKS;
            remarks.subList(MOST_REMARKS, remarks.size()).clear();
            remarks.add(Message.of("reading.remark.left-out-more", more));
        }
        return remarks;
    }

    private static int first(List<JudgedBlock> judged) {
        return judged.stream()
                .filter(JudgedBlock::kept)
                .mapToInt(each -> each.block().number())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static int last(List<JudgedBlock> judged) {
        return judged.stream()
                .filter(JudgedBlock::kept)
                .mapToInt(each -> each.block().number())
                .max()
                .orElse(-1);
    }

    private static Message remark(List<JudgedBlock> stretch) {
        String text = stretch.get(0).block().text();
        String shown = text.length() <= LONGEST ? text : text.substring(0, text.lastIndexOf(' ', LONGEST) + 1) + "…";

        return Message.of("reading.remark.left-out", shown, stretch.size() - 1);
    }
}
