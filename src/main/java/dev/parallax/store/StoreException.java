package dev.parallax.store;

/** The store cannot be used. The message says which store, why, and what to do. */
public class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }

    public StoreException(String message) {
        super(message);
    }

    /**
     * @param store its folder or address
     *
     * @param cause of a statement that could not be done
     */
    public static StoreException failed(String store, Throwable cause) {
        return new StoreException(
                "The store " + store + " cannot be read or written (" + firstLine(root(cause))
                        + "): free some space on its disk, or see to its server, and start again; what it had is kept,"
                        + " and a night goes on where it was",
                cause);
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
            super(
                    "The connection to the store " + store + " was lost (" + firstLine(root(cause))
                            + "): see to its server; the next start goes on where the night was",
                    cause);
        }
    }

    /** Somebody else is working on it. */
    public static final class InUse extends StoreException {

        private static final long serialVersionUID = 1L;

        public InUse(String message) {
            super(message);
        }
    }
}
