package violations.language.lingua;

import violations.article.Framed;

/** Closes the cycle. */
public record Inside(Framed framed) {}
