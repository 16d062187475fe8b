package coach.connects.store.sqlite;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteCommitListener;
import org.sqlite.SQLiteConnection;

/** One connection with the statements it has prepared. For one thread at a time. */
final class PreparedConnection implements AutoCloseable {

    private final SQLiteConnection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    PreparedConnection(SQLiteConnection connection) {
        this.connection = connection;
    }

    /** Runs once what need not be prepared; rows that it gives do not matter. */
    void execute(String sql) throws SQLException {
        try (Statement once = connection.createStatement()) {
            once.execute(sql);
        }
    }

    /** Runs a statement that gives no rows, and says how many it changed. */
    int update(String sql, @Nullable Object... values) throws SQLException {
        return run(sql, PreparedStatement::executeUpdate, values);
    }

    /** All rows of a query, each as {@code row} reads it. */
    <T> List<T> query(String sql, Row<T> row, @Nullable Object... values) throws SQLException {
        return run(
                sql,
                statement -> {
                    List<T> rows = new ArrayList<>();
                    try (ResultSet results = statement.executeQuery()) {
                        while (results.next()) {
                            rows.add(row.read(results));
                        }
                    }
                    return rows;
                },
                values);
    }

    /** The number that a query gives in the first column of its one row. */
    long number(String sql) throws SQLException {
        return query(sql, row -> row.getLong(1)).get(0);
    }

    /** Tells the listener of each transaction that ends. */
    void listen(SQLiteCommitListener listener) {
        connection.addCommitListener(listener);
    }

    private <T> T run(String sql, Run<T> run, @Nullable Object... values) throws SQLException {
        // Out of the map while it runs: a statement that fails is closed by the driver.
        PreparedStatement statement = prepared.remove(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        T result = run.on(statement);
        statement.clearParameters();
        prepared.put(sql, statement);
        return result;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private interface Run<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
