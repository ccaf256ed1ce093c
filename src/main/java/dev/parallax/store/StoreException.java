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

    /** @param store its folder or address @param cause of a statement that could not be done */
    public static StoreException failed(String store, Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return new StoreException(
                "The store " + store + " cannot be read or written (" + root.getMessage()
                        + "): free some space on its disk, or see to its server, and start again; what it had is kept,"
                        + " and a night goes on where it was",
                cause);
    }

    /** Somebody else is working on it. */
    public static final class InUse extends StoreException {

        private static final long serialVersionUID = 1L;

        public InUse(String message) {
            super(message);
        }
    }
}
