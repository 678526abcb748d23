package org.attune.launcher;

import java.io.IOException;
import java.nio.file.Path;

/** Neither the cache folder nor the folder for temporary files takes what a start needs, which is little. */
final class NoRoomException extends IOException {
    private static final long serialVersionUID = 1;

    /**
     * Says it in words that go on after "Attune cannot start,".
     *
     * @param cache the folder that was tried first
     */
    NoRoomException(Path cache, IOException full) {
        super("as nothing can be written to " + cache + " or " + System.getProperty("java.io.tmpdir") + " ("
                + full.getMessage() + "); make room on that disk, or ask who looks after this machine.", full);
    }
}
