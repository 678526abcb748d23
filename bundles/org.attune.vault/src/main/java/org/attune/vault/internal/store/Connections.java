package org.attune.vault.internal.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/** Opens connections with our settings (reliability.md 1.5). */
final class Connections {
    private static final List<String> EVERYWHERE = List.of("foreign_keys=ON", "trusted_schema=OFF",
            "cell_size_check=ON", "mmap_size=0", "temp_store=MEMORY", "recursive_triggers=ON", "busy_timeout=5000");
    private static final List<String> WRITING = List.of("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON",
            "journal_size_limit=8388608", "fullfsync=ON", "checkpoint_fullfsync=ON");

    private Connections() {
    }

    /** The connection that writes; the file exists, be it empty. */
    static Db writing(Path file) throws SQLException {
        Db db = open(new SQLiteConfig(), url(file));
        return with(db, WRITING);
    }

    /** One that cannot write, beside a writer here or elsewhere; the file may be of an older version. */
    static Db reading(Path file) throws SQLException {
        return asOfNow(readingAsItIs(file));
    }

    /** The same, to copy the file: nothing stands between its tables and who reads them. */
    static Db readingAsItIs(Path file) throws SQLException {
        return open(readOnly(), url(file) + (canReadLog(file) ? "" : "?immutable=1"));
    }

    /** One that cannot write, of a file that nobody writes; leaves nothing beside it. */
    static Db readingUntouched(Path file) throws SQLException {
        return asOfNow(open(readOnly(), url(file) + "?immutable=1"));
    }

    private static Db asOfNow(Db db) throws SQLException {
        try {
            Schema.readAsOfNow(db);
            return db;
        } catch (SQLException failed) {
            db.close();
            throw failed;
        }
    }

    private static SQLiteConfig readOnly() {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return config;
    }

    /** One of the memory, gone when closed. */
    static Db memory() throws SQLException {
        return open(new SQLiteConfig(), "jdbc:sqlite::memory:");
    }

    /** In a folder that nobody may write to, SQLite cannot make the index of a log; without a log it needs none. */
    private static boolean canReadLog(Path file) {
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        return Files.exists(log) || Files.isWritable(file.toAbsolutePath().getParent());
    }

    /** As a URI, so that no character of a folder's name means anything to SQLite or its driver. */
    private static String url(Path file) {
        return "jdbc:sqlite:" + file.toUri().toString().replaceFirst("^file:///", "file:/");
    }

    private static Db open(SQLiteConfig config, String url) throws SQLException {
        NativeFolder.prepare();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        // Nobody here asks which key a row got, and the driver would ask SQLite after every insert.
        config.setGetGeneratedKeys(false);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url);
        return with(new Db(source.getConnection()), EVERYWHERE);
    }

    private static Db with(Db db, List<String> settings) throws SQLException {
        try {
            for (String setting : settings) {
                db.execute("PRAGMA " + setting);
            }
            return db;
        } catch (SQLException failed) {
            db.close();
            throw failed;
        }
    }
}
