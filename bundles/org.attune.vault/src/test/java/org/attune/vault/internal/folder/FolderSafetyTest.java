package org.attune.vault.internal.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.Map;

import org.attune.records.workspace.WorkspaceException;
import org.attune.records.workspace.WorkspaceException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderSafetyTest {
    private static final Path USUAL = Path.of("usual");

    @ParameterizedTest
    @ValueSource(strings = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "fuse.rclone", "davfs", "CIFS"})
    void a_network_is_refused(String type) {
        WorkspaceException refusal = catchThrowableOfType(WorkspaceException.class,
                () -> new FolderSafety(folder -> type).check(Path.of("some", "w"), USUAL));
        assertThat(refusal.reason()).isEqualTo(Reason.UNSAFE_FOLDER);
        assertThat(refusal).hasMessageContaining("network").hasMessageContaining("usual");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ext4", "xfs", "btrfs", "apfs", "NTFS", "overlay", "tmpfs", "9p", "fuseblk"})
    void a_disk_of_this_machine_is_taken(String type) {
        assertThatCode(() -> new FolderSafety(folder -> type).check(Path.of("some", "w"), USUAL))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"OneDrive/Attune", "OneDrive - Some Hospital/Attune", "Dropbox/w",
            "Library/Mobile Documents/w", "Library/CloudStorage/w", "Google Drive/w", "Nextcloud/w"})
    void a_synced_folder_is_refused(String folder) {
        assertThat(catchThrowableOfType(WorkspaceException.class,
                () -> new FolderSafety(any -> "ext4").check(Path.of("/home/p").resolve(folder), USUAL)))
                .hasMessageContaining("sync");
    }

    @Test
    void a_folder_that_is_wiped_at_logoff_is_refused() {
        assertThat(catchThrowableOfType(WorkspaceException.class,
                () -> new FolderSafety(any -> "tmpfs").check(Path.of("/run/user/1000/w"), USUAL)).reason())
                .isEqualTo(Reason.UNSAFE_FOLDER);
    }

    @Test
    void the_usual_folder_is_local_and_can_be_said() {
        Path home = Path.of("/home/p");
        assertThat(UsualFolder.of(Map.of(), "Linux", home)).isEqualTo(home.resolve(".local/share/attune/workspace"));
        assertThat(UsualFolder.of(Map.of("ATTUNE_WORKSPACE", "/data/w"), "Linux", home)).isEqualTo(Path.of("/data/w"));
        assertThat(UsualFolder.of(Map.of("LOCALAPPDATA", "/local"), "Windows 11", home))
                .isEqualTo(Path.of("/local/Attune/workspace"));
    }
}
