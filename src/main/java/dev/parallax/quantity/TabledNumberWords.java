package dev.parallax.quantity;

/** Words of a language of which {@link NumberForms} has a table. */
abstract class TabledNumberWords implements NumberWords {

    private final NumberForms forms;

    TabledNumberWords(NumberForms forms) {
        this.forms = forms;
    }

    final NumberForms forms() {
        return forms;
    }

    @Override
    public final boolean joins(String word) {
        return false;
    }

    @Override
    public final boolean afterNoon(String word) {
        return forms.has("evening", word);
    }

    @Override
    public final boolean beforeNoon(String word) {
        return forms.has("morning", word);
    }

    @Override
    public final boolean clock(String word) {
        return forms.has("clock", word);
    }

    @Override
    public final boolean ambiguous(String word) {
        return forms.has("ambiguous", word);
    }

    @Override
    public final boolean introducesDate(String word) {
        return forms.has("before-date", word);
    }
}
