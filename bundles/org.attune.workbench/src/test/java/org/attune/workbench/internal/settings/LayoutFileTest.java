package org.attune.workbench.internal.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.records.RecordId;
import org.attune.records.TypeName;
import org.attune.workbench.Place;
import org.attune.workbench.internal.settings.Layout.Bounds;
import org.attune.workbench.internal.settings.Layout.OpenRecord;
import org.attune.workbench.internal.settings.Layout.PerspectiveLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutFileTest {
    @TempDir
    Path workspace;

    @Test
    void a_layout_comes_back_as_it_was_left() throws IOException {
        PerspectiveLayout today = new PerspectiveLayout(List.of("closed"), Map.of("added", Place.BELOW),
                Map.of(Place.LEFT, "front"), List.of(1, 2, 3), List.of(4, 5), List.of(6, 7));
        Layout left = new Layout(Optional.of(new Bounds(1, 2, 3, 4)), true, Optional.of("today"),
                Map.of("today", today), List.of(new OpenRecord(new TypeName("a.b"), RecordId.fresh())));

        new LayoutFile(workspace).write(left);

        assertThat(new LayoutFile(workspace).read().layout()).isEqualTo(left);
    }

    @Test
    void a_missing_file_is_nothing_to_complain_about() {
        assertThat(new LayoutFile(workspace).read()).isEqualTo(new LayoutFile.Read(Layout.UNTOUCHED, ""));
    }

    @Test
    void a_damaged_file_is_put_aside_and_told() throws IOException {
        write("{\"version\":1,\"editors\":[{\"type\":");

        LayoutFile.Read read = new LayoutFile(workspace).read();

        assertThat(read.layout()).isEqualTo(Layout.UNTOUCHED);
        assertThat(read.complaint()).contains("damaged");
        assertThat(settings().resolve("workbench.json.damaged")).exists();
    }

    @Test
    void a_file_of_another_shape_counts_as_damaged() throws IOException {
        write("{\"version\":1,\"perspectives\":[1]}");

        assertThat(new LayoutFile(workspace).read().complaint()).contains("damaged");
    }

    @Test
    void a_newer_file_is_kept_and_told() throws IOException {
        write("{\"version\":2}");

        assertThat(new LayoutFile(workspace).read().complaint()).contains("newer");
        assertThat(settings().resolve("workbench.json.newer")).hasContent("{\"version\":2}");
    }

    @Test
    void writing_leaves_no_half_file_behind() throws IOException {
        new LayoutFile(workspace).write(Layout.UNTOUCHED);

        try (var files = Files.list(settings())) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).containsExactly("workbench.json");
        }
    }

    private void write(String json) throws IOException {
        Files.createDirectories(settings());
        Files.writeString(settings().resolve("workbench.json"), json);
    }

    private Path settings() {
        return workspace.resolve("settings");
    }
}
