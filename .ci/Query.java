import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Prints the first column of what a query finds in an embedded store: {@code java -cp hsqldb.jar Query.java FOLDER SQL}. */
final class Query {

    public static void main(String[] arguments) throws SQLException {
        String url = "jdbc:hsqldb:file:" + arguments[0] + "/store;ifexists=true;readonly=true";
        try (Connection connection = DriverManager.getConnection(url, "SA", "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(arguments[1])) {
            while (rows.next()) {
                System.out.println(rows.getString(1));
            }
        }
    }
}
