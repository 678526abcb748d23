package org.attune.vault.internal.folder;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Folders that a killed program left in the temporary folder: of its socket ({@code attune-call-PID-…}) and of its
 * native library ({@code attune-native-PID-…}). Demos are looked after where they are made.
 */
public final class LeftFolders {
    private static final Pattern NAME = Pattern.compile("attune-(call|native)-(\\d{1,18})-\\d+");
    private static final System.Logger LOG = System.getLogger(LeftFolders.class.getName());

    private LeftFolders() {
    }

    /** Removes those whose process is gone; what cannot be removed stays for another time. */
    public static void remove(Path temp) {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(temp, "attune-*")) {
            for (Path folder : all) {
                if (isLeft(folder)) {
                    PrivateFiles.deleteAll(folder);
                }
            }
        } catch (IOException another) {
            LOG.log(System.Logger.Level.INFO, "What a killed program left is removed another time", another);
        }
    }

    private static boolean isLeft(Path folder) throws IOException {
        Matcher name = NAME.matcher(folder.getFileName().toString());
        return name.matches() && ProcessHandle.of(Long.parseLong(name.group(2))).isEmpty() && isOurs(folder)
                && !isHeard(folder.resolve("s"));
    }

    /** Where everybody may write, a folder of somebody else could change under our hands. */
    private static boolean isOurs(Path folder) throws IOException {
        Path mine = Files.createTempFile(folder.getParent(), "attune-", ".own");
        try {
            return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                    && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(mine));
        } finally {
            Files.delete(mine);
        }
    }

    /** A process of another container has a number that means nothing here, but it answers. */
    private static boolean isHeard(Path socket) {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            return channel.isConnected();
        } catch (IOException | UnsupportedOperationException nobody) {
            return false;
        }
    }
}
