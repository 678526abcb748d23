package org.attune.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CoordinatesTest {
    @Test
    void a_jar_lies_where_a_maven_repository_has_it() throws AssemblyException {
        assertThat(Coordinates.parse("org.x:y:1.0").in(Path.of("repo")))
                .isEqualTo(Path.of("repo/org/x/y/1.0/y-1.0.jar"));
    }

    @Test
    void a_property_that_was_not_filled_in_is_refused() {
        assertThatThrownBy(() -> Coordinates.parse("org.x:y:${y.version}")).isInstanceOf(AssemblyException.class)
                .hasMessageContaining("${y.version}");
    }
}
