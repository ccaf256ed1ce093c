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

    /** Somebody else is working on it. */
    public static final class InUse extends StoreException {

        private static final long serialVersionUID = 1L;

        public InUse(String message) {
            super(message);
        }
    }
}
