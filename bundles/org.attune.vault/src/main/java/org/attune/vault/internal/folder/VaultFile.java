package org.attune.vault.internal.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import org.attune.records.workspace.WorkspaceState;
import org.attune.vault.internal.store.Schema;

/** Tells what a file or folder is by its first bytes, without opening it as a database. */
public final class VaultFile {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEAD = 100;
    /** Places in the head of a database file, from SQLite's description of its file format. */
    private static final int USER_VERSION_AT = 60;
    private static final int APPLICATION_ID_AT = 68;

    private VaultFile() {
    }

    /** What lies in a folder that this process has not open: reading an open database would drop its locks. */
    public static WorkspaceState lookIn(Layout layout) {
        if (!Files.exists(layout.folder())) {
            return WorkspaceState.MISSING;
        }
        if (Files.isRegularFile(layout.database())) {
            return look(layout.database());
        }
        return isEmpty(layout.folder()) ? WorkspaceState.EMPTY : WorkspaceState.OTHER;
    }

    private static boolean isEmpty(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** What a file is: {@code WORKSPACE}, {@code NEWER} or {@code OTHER}. */
    public static WorkspaceState look(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            ByteBuffer head = ByteBuffer.wrap(in.readNBytes(HEAD));
            if (head.limit() < HEAD || !Arrays.equals(MAGIC, Arrays.copyOf(head.array(), MAGIC.length))
                    || head.getInt(APPLICATION_ID_AT) != Schema.APPLICATION_ID) {
                return WorkspaceState.OTHER;
            }
            return head.getInt(USER_VERSION_AT) > Schema.VERSION ? WorkspaceState.NEWER : WorkspaceState.WORKSPACE;
        } catch (IOException unreadable) {
            return WorkspaceState.OTHER;
        }
    }
}
