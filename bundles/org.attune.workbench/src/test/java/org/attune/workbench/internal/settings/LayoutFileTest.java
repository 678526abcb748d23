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
import org.attune.workbench.internal.docking.Arrangement;
import org.attune.workbench.internal.docking.Box;
import org.attune.workbench.internal.docking.Side;
import org.attune.workbench.internal.docking.Split;
import org.attune.workbench.internal.settings.Layout.EditorsLayout;
import org.attune.workbench.internal.settings.Layout.OpenRecord;
import org.attune.workbench.internal.settings.Layout.PerspectiveLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutFileTest {
    @TempDir
    Path workspace;

    @Test
    void a_layout_comes_back_as_it_was_left() throws IOException {
        Arrangement moved = Arrangement.usual().add("a", "left", Optional.empty()).add("b", "left", Optional.empty())
                .add("c", "left", Optional.empty()).split("b", Arrangement.MIDDLE, Side.BELOW)
                .detach("c", new Box(5, 6, 7, 8)).minimize("left", true).share("", 333).maximize(Optional.of("left"));
        PerspectiveLayout today = new PerspectiveLayout(List.of("closed"), List.of("c"), moved,
                Map.of("a", Map.of("sort", "date")));
        OpenRecord one = new OpenRecord(new TypeName("a.b"), RecordId.fresh());
        OpenRecord two = new OpenRecord(new TypeName("a.b"), RecordId.fresh());
        Layout left = new Layout(Optional.of(new Box(1, 2, 3, 4)), true, Optional.of("today"), Map.of("today", today),
                new EditorsLayout(List.of(one), List.of(two), false, 400, Optional.of(two.record())));

        new LayoutFile(workspace).write(List.of(left, Layout.UNTOUCHED));

        assertThat(new LayoutFile(workspace).read().windows()).containsExactly(left, Layout.UNTOUCHED);
    }

    @Test
    void a_layout_of_version_1_is_read() throws IOException {
        write("""
                {"version":1,"bounds":[1,2,3,4],"maximized":true,"perspective":"today","perspectives":{"today":{
                "closed":["gone"],"added":{"messages":"RIGHT_BELOW"},"front":{"LEFT":"learners"},
                "columns":[200,600,200],"middle":[3,1],"right":[]}},"editors":[]}""");

        Layout read = new LayoutFile(workspace).read().first();

        PerspectiveLayout today = read.perspectives().get("today");
        assertThat(read.bounds()).contains(new Box(1, 2, 3, 4));
        assertThat(today.closed()).containsExactly("gone");
        assertThat(today.opened()).containsExactly("messages");
        assertThat(today.arrangement().stackOf("messages").orElseThrow().id()).isEqualTo("right-below");
        assertThat(today.arrangement().stack("left").orElseThrow().front()).contains("learners");
        assertThat(((Split) today.arrangement().root()).share()).isEqualTo(200);
    }

    @Test
    void a_view_that_stands_in_two_places_counts_as_damaged() throws IOException {
        new LayoutFile(workspace).write(List.of(Layout.UNTOUCHED));
        write("""
                {"version":2,"windows":[{"perspectives":{"today":{"arrangement":{"root":
                {"stack":"middle","tabs":["a","a"],"minimized":false}}}}}]}""");

        assertThat(new LayoutFile(workspace).read().complaint()).contains("damaged");
    }

    @Test
    void a_missing_file_is_nothing_to_complain_about() {
        assertThat(new LayoutFile(workspace).read()).isEqualTo(new LayoutFile.Read(List.of(), ""));
    }

    @Test
    void a_damaged_file_is_put_aside_and_told() throws IOException {
        write("{\"version\":1,\"editors\":[{\"type\":");

        LayoutFile.Read read = new LayoutFile(workspace).read();

        assertThat(read.first()).isEqualTo(Layout.UNTOUCHED);
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
        write("{\"version\":3}");

        assertThat(new LayoutFile(workspace).read().complaint()).contains("newer");
        assertThat(settings().resolve("workbench.json.newer")).hasContent("{\"version\":3}");
    }

    @Test
    void a_damaged_file_that_cannot_be_put_aside_is_not_said_to_be_kept_under_another_name() throws IOException {
        write("{\"version\":1,\"editors\":[{\"type\":");
        Files.createDirectories(settings().resolve("workbench.json.damaged/full"));

        assertThat(new LayoutFile(workspace).read().complaint()).contains("cannot be read")
                .doesNotContain("workbench.json.damaged");
        assertThat(settings().resolve("workbench.json")).exists();
    }

    @Test
    void writing_leaves_no_half_file_behind() throws IOException {
        new LayoutFile(workspace).write(List.of(Layout.UNTOUCHED));

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
