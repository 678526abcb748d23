package org.attune.debrief.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.attune.debrief.Captures;
import org.attune.debrief.DebriefFramework;
import org.attune.debrief.Phase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FrameworksTest {
    private static final BuiltInDebriefFrameworks FRAMEWORKS = new BuiltInDebriefFrameworks();
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speak_english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void speak_as_before() {
        Locale.setDefault(before);
    }

    @Test
    void the_house_framework_comes_first_and_has_nine_phases() {
        assertThat(FRAMEWORKS.standard().phaseTitles()).containsExactly("Agree the space", "How are you",
                "What happened", "Touch points", "Their view", "What you did well", "What you would try",
                "Looking after yourself", "Take-away");
    }

    @Test
    void the_phases_of_others_bear_their_own_names() {
        assertThat(titles("pearls")).containsExactly("Setting the scene", "Reactions", "Description", "Analysis",
                "Application and summary");
        assertThat(titles("gas")).endsWith("Gather", "Analyse", "Summarise");
        assertThat(titles("plus-delta")).contains("Plus", "Delta");
        assertThat(titles("stop5")).endsWith("Summarise", "Things that went well", "Opportunities to improve",
                "Points to action");
    }

    @ParameterizedTest
    @MethodSource("all")
    void each_begins_with_agreeing_and_ends_with_what_is_carried_on(DebriefFramework framework) {
        assertThat(framework.phases().getFirst().agrees()).isTrue();
        assertThat(framework.phases().getFirst().captures()).isEmpty();
        assertThat(framework.phases().getLast().offers(Captures.TAKE_AWAY)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("all")
    void each_phase_has_a_name_a_time_and_something_to_ask(DebriefFramework framework) {
        assertThat(framework.phases()).allSatisfy(phase -> {
            assertThat(phase.title()).isNotBlank();
            assertThat(phase.minutes()).isPresent();
            assertThat(phase.prompts()).isNotEmpty().allSatisfy(prompt -> assertThat(prompt).isNotBlank());
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void each_is_found_by_its_code_its_name_and_an_older_version(DebriefFramework framework) {
        assertThat(Stream.of(framework.code(), framework.url(), framework.canonical(), framework.url() + "|0.9")
                .map(FRAMEWORKS::find)).allSatisfy(found -> assertThat(found).contains(framework));
    }

    @ParameterizedTest
    @MethodSource("all")
    void each_speaks_french_too(DebriefFramework framework) {
        Locale.setDefault(Locale.FRENCH);
        DebriefFramework french = FRAMEWORKS.find(framework.code()).orElseThrow();
        assertThat(french.phases()).extracting(Phase::linkId)
                .isEqualTo(framework.phases().stream().map(Phase::linkId).toList());
        assertThat(french.phases()).flatExtracting(Phase::prompts)
                .doesNotContainAnyElementsOf(
                        framework.phases().stream().flatMap(one -> one.prompts().stream()).toList());
    }

    @Test
    void rounds_offer_nothing_but_what_the_group_carries_on() {
        DebriefFramework rounds = FRAMEWORKS.find("rounds").orElseThrow();
        assertThat(rounds.rounds()).isTrue();
        assertThat(rounds.captures()).containsExactly(Captures.TAKE_AWAY);
        assertThat(rounds.phases()).noneMatch(Phase::notes);
    }

    @Test
    void what_may_not_ship_does_not() {
        assertThat(FRAMEWORKS.all()).extracting(DebriefFramework::code).doesNotContain("talk", "schwartz");
        assertThat(FRAMEWORKS.all()).allSatisfy(one -> assertThat(FRAMEWORKS.form(one.code()).orElseThrow().toString())
                .doesNotContainIgnoringCase("schwartz").doesNotContain("TALK"));
    }

    @Test
    void an_unknown_one_is_not_found() {
        assertThat(FRAMEWORKS.find("talk")).isEmpty();
        assertThat(FRAMEWORKS.form("")).isEmpty();
    }

    private static List<String> titles(String code) {
        return FRAMEWORKS.find(code).orElseThrow().phaseTitles().toList();
    }

    private static List<DebriefFramework> all() {
        return FRAMEWORKS.all();
    }
}
