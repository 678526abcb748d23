package org.attune.vault.internal.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.attune.records.workspace.WorkspaceException;
import org.attune.records.workspace.WorkspaceException.Reason;
import org.attune.vault.internal.words.VaultWords;

/**
 * Whether a database comes to no harm in a folder (reliability.md 1.4). On a network its locks and its shared memory do
 * not hold; a program that syncs copies the file in the middle of a change; what is wiped at logoff is gone.
 * <p>
 * Shares between a virtual machine and its host (9p, virtiofs) are taken: they are the whole disk of many a machine
 * (sandboxes, WSL), locks hold among the programs inside, and nothing tells them from a local disk that is safe.
 */
public final class FolderSafety {
    private static final Pattern NETWORK = Pattern.compile(
            "(nfs\\d?|cifs|smb\\w*|smbfs|ncpfs|afs|afpfs|webdav|davfs\\d?|ceph|glusterfs|lustre|gpfs|beegfs|"
                    + "fuse\\.(sshfs|rclone|s3fs|gvfsd-fuse|glusterfs|davfs\\d?|google-drive-ocamlfuse|onedriver|"
                    + "cephfs)|fuse\\.gvfs.*)");
    private static final Pattern SYNCED = Pattern.compile("(onedrive( - .*)?|dropbox( \\(.*\\))?|icloud ?drive|"
            + "mobile documents|com~apple~clouddocs|cloudstorage|google ?drive|googledrive|my drive|nextcloud\\d*|"
            + "owncloud|pcloud ?drive|box sync|megasync|syncthing|seafile)");
    private static final Pattern WIPED = Pattern.compile("(/run/.*|/dev/shm(/.*)?|.*\\\\appdata\\\\roaming(\\\\.*)?)");

    private final StoreType storeType;

    FolderSafety(StoreType storeType) {
        this.storeType = storeType;
    }

    /** Asks the system on what a folder lies. */
    public static FolderSafety ofThisMachine() {
        return new FolderSafety(folder -> Files.getFileStore(folder).type());
    }

    /** Tells the type of file system under an existing folder. */
    interface StoreType {
        String of(Path folder) throws IOException;
    }

    /**
     * Refuses a folder in which a database comes to harm. It need not exist.
     *
     * @throws WorkspaceException {@code UNSAFE_FOLDER}, and what to do instead
     */
    public void check(Path folder, Path usual) throws WorkspaceException {
        Optional<String> harm = harm(real(folder));
        if (harm.isPresent()) {
            throw new WorkspaceException(Reason.UNSAFE_FOLDER,
                    VaultWords.text("unsafe." + harm.get(), folder, usual));
        }
    }

    private Optional<String> harm(Path folder) {
        if (isNetwork(folder)) {
            return Optional.of("network");
        }
        for (Path part : folder) {
            if (SYNCED.matcher(part.toString().toLowerCase(Locale.ROOT)).matches()) {
                return Optional.of("synced");
            }
        }
        return WIPED.matcher(folder.toString().toLowerCase(Locale.ROOT)).matches()
                ? Optional.of("wiped")
                : Optional.empty();
    }

    private boolean isNetwork(Path folder) {
        if (folder.toString().startsWith("\\\\")) {
            return true;
        }
        try {
            return NETWORK.matcher(storeType.of(existing(folder)).toLowerCase(Locale.ROOT)).matches();
        } catch (IOException unknown) {
            // Nothing is known against it; what cannot be read fails with its own message when it is opened.
            return false;
        }
    }

    private static Path real(Path folder) {
        Path existing = existing(folder);
        try {
            return existing.toRealPath().resolve(existing.relativize(folder.toAbsolutePath().normalize()));
        } catch (IOException unreadable) {
            return folder.toAbsolutePath().normalize();
        }
    }

    private static Path existing(Path folder) {
        Path there = folder.toAbsolutePath().normalize();
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return there;
    }
}
