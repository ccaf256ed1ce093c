package dev.parallax.store;

import dev.parallax.message.Explained;
import dev.parallax.message.Message;
import dev.parallax.message.Messages;
import org.jspecify.annotations.Nullable;

/** The store cannot be used. The message says which store, why, and what to do. */
public class StoreException extends RuntimeException implements Explained {

    private static final long serialVersionUID = 1L;

    private final transient Message explanation;

    public StoreException(Message explanation, @Nullable Throwable cause) {
        super(Messages.english(explanation), cause);
        this.explanation = explanation;
    }

    @Override
    public Message explanation() {
        return explanation;
    }

    /**
     * @param store its folder or address
     *
     * @param cause of a statement that could not be done
     */
    public static StoreException failed(String store, Throwable cause) {
        return new StoreException(Message.of("night.store.failed", store, firstLine(root(cause))), cause);
    }

    private static Throwable root(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private static String firstLine(Throwable root) {
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    }

    /** The connection to its server ended while it was worked on. */
    public static final class Lost extends StoreException {

        private static final long serialVersionUID = 1L;

        /**
         * @param store its address
         *
         * @param cause what a statement ended with
         */
        public Lost(String store, Throwable cause) {
            super(Message.of("night.store.lost", store, firstLine(root(cause))), cause);
        }
    }

    /** Somebody else is working on it. */
    public static final class InUse extends StoreException {

        private static final long serialVersionUID = 1L;

        public InUse(Message explanation) {
            super(explanation, null);
        }
    }
}
