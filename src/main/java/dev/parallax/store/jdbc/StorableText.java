package dev.parallax.store.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A database that is given only text which every database takes. PostgreSQL refuses NUL, and no UTF-8 has half of a
 * surrogate pair: each such character becomes U+FFFD, so that a text keeps its length and all spans in it hold.
 */
final class StorableText extends DelegatingDataSource {

    private static final char REPLACEMENT = '\uFFFD';

    StorableText(DataSource database) {
        super(database);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return connection(super.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return connection(super.getConnection(user, password));
    }

    private static Connection connection(Connection connection) {
        return proxy(
                Connection.class,
                connection,
                (name, arguments, result) ->
                        result instanceof PreparedStatement statement ? statement(statement) : result);
    }

    private static PreparedStatement statement(PreparedStatement statement) {
        return proxy(PreparedStatement.class, statement, (name, arguments, result) -> result);
    }

    /** What is made of a call's result. */
    private interface After {
        @Nullable
        Object of(String name, Object @Nullable [] arguments, @Nullable Object result);
    }

    private static <T> T proxy(Class<T> type, T target, After after) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    if (given != null
                            && given.length > 1
                            && given[1] instanceof String text
                            && method.getName().startsWith("set")) {
                        given[1] = of(text);
                    }
                    try {
                        return after.of(method.getName(), given, method.invoke(target, given));
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    /** The text as it is stored; the same when there is nothing to replace. */
    static String of(String text) {
        StringBuilder mended = null;
        for (int i = 0; i < text.length(); i++) {
            if (isUnstorable(text, i)) {
                mended = mended == null ? new StringBuilder(text) : mended;
                mended.setCharAt(i, REPLACEMENT);
            }
        }
        return mended == null ? text : mended.toString();
    }

    private static boolean isUnstorable(String text, int at) {
        char c = text.charAt(at);
        if (!Character.isSurrogate(c)) {
            return c == '\0';
        }
        return Character.isHighSurrogate(c)
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }
}
