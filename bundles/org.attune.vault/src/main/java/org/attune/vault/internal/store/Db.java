package org.attune.vault.internal.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One connection with its prepared statements, which are kept while all goes well. One thread at a time.
 * <p>
 * Values are {@code String}, {@code Integer}, {@code Long}, {@code byte[]} or an {@code Optional} of those, an empty
 * one being NULL.
 */
public final class Db implements AutoCloseable {
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private final Counts counts = new Counts(this);

    Db(Connection connection) {
        this.connection = connection;
    }

    /** Runs a statement that changes something; how many rows it changed. */
    public int run(String sql, Object... values) throws SQLException {
        return bound(sql, values).executeUpdate();
    }

    /** Runs a statement without values, once, such as a PRAGMA. */
    public void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** All rows of a query. */
    public <T> List<T> list(String sql, RowMapper<T> mapper, Object... values) throws SQLException {
        List<T> rows = new ArrayList<>();
        each(sql, row -> rows.add(mapper.map(row)), values);
        return rows;
    }

    /** The first row of a query. */
    public <T> Optional<T> first(String sql, RowMapper<T> mapper, Object... values) throws SQLException {
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            return rows.next() ? Optional.of(mapper.map(rows)) : Optional.empty();
        }
    }

    /** Goes over the rows of a query; the mapper must not run the same query. */
    public void each(String sql, RowMapper<?> visitor, Object... values) throws SQLException {
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            while (rows.next()) {
                visitor.map(rows);
            }
        }
    }

    /** A number that a query gives, such as a count. */
    public long number(String sql, Object... values) throws SQLException {
        return first(sql, row -> row.getLong(1), values).orElse(0L);
    }

    /** A number that a query counts anew only after another connection has written. Not for one that itself writes. */
    public long count(String sql, Object... values) throws SQLException {
        return counts.of(sql, values);
    }

    /** What a PRAGMA says. */
    public String pragma(String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA " + name)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    /** Undoes the open transaction, if there is one, and throws all statements away: after an error they lie. */
    void rollBack() {
        forgetStatements();
        try {
            execute("ROLLBACK");
        } catch (SQLException noTransaction) {
            // SQLite has rolled back by itself; the first error is the one that people are told.
            forgetStatements();
        }
    }

    private void forgetStatements() {
        prepared.values().forEach(Db::closeQuietly);
        prepared.clear();
    }

    private static void closeQuietly(PreparedStatement statement) {
        try {
            statement.close();
        } catch (SQLException alreadyReported) {
            // Closing repeats the error of the statement's last step.
            return;
        }
    }

    private PreparedStatement bound(String sql, Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            bind(statement, i + 1, values[i]);
        }
        return statement;
    }

    private static void bind(PreparedStatement statement, int place, Object value) throws SQLException {
        switch (value) {
            case String text -> statement.setString(place, text);
            case Integer number -> statement.setInt(place, number);
            case Long number -> statement.setLong(place, number);
            case byte[] bytes -> statement.setBytes(place, bytes);
            case Optional<?> held when held.isPresent() -> bind(statement, place, held.get());
            case Optional<?> none -> statement.setObject(place, null);
            default -> throw new IllegalArgumentException("A value of an unknown kind");
        }
    }

    @Override
    public void close() throws SQLException {
        forgetStatements();
        connection.close();
    }
}
