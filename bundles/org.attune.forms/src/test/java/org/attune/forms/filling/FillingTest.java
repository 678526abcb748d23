package org.attune.forms.filling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.attune.forms.Enablement;
import org.attune.forms.Form;
import org.attune.forms.Item;
import org.attune.forms.Response;
import org.attune.forms.Value;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class FillingTest {
    private static final String FORM = """
            {"resourceType": "Questionnaire", "url": "https://site.example/q", "version": "2", "status": "active", "item": [
              {"linkId": "talked", "type": "boolean", "required": true, "text": "Did you talk?"},
              {"linkId": "how", "type": "string", "text": "How?", "maxLength": 5,
               "enableWhen": [{"question": "talked", "operator": "=", "answerBoolean": true}]},
              {"linkId": "why", "type": "string", "required": true, "text": "How so?",
               "enableWhen": [{"question": "how", "operator": "exists", "answerBoolean": true}]},
              {"linkId": "person", "type": "group", "repeats": true, "item": [
                {"linkId": "role", "type": "choice", "answerOption": [{"valueString": "nurse"}, {"valueString": "other"}]},
                {"linkId": "which", "type": "string",
                 "enableWhen": [{"question": "role", "operator": "=", "answerString": "other"}]}]},
              {"linkId": "hours", "type": "integer", "item": [{"linkId": "nights", "type": "boolean"}]}]}""";

    private final Form form = Form.of(json(FORM));
    private final Filling filling = Filling.begin(form);

    private static JsonObject json(String text) {
        return JsonParser.parseString(text).getAsJsonObject();
    }

    private Place at(String name) {
        return all(filling.places()).stream().filter(place -> place.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<Place> all(List<Place> places) {
        List<Place> all = new ArrayList<>();
        places.forEach(place -> {
            all.add(place);
            all.addAll(all(place.places()));
        });
        return all;
    }

    private void answer(String name, Value value) {
        filling.answer(at(name).slots().getFirst(), Optional.of(value));
    }

    @Test
    void a_question_is_asked_once_its_condition_holds_and_so_on() {
        assertThat(at("how").enabled()).isFalse();
        answer("talked", new Value.Bool(true));
        answer("how", Value.Text.of("long"));
        assertThat(at("why").enabled()).isTrue();
        answer("talked", new Value.Bool(false));
        assertThat(at("why").enabled()).isFalse();
    }

    @Test
    void what_is_asked_no_more_is_kept_aside_and_not_handed_in() {
        answer("talked", new Value.Bool(true));
        answer("how", Value.Text.of("long"));
        answer("talked", new Value.Bool(false));
        assertThat(filling.draft("").toString()).contains("long");
        assertThat(filling.completed("").toString()).doesNotContain("long");
        answer("talked", new Value.Bool(true));
        assertThat(at("how").values()).containsExactly(Value.Text.of("long"));
    }

    @Test
    void a_key_touches_its_own_question_only() {
        List<Set<Place>> told = new ArrayList<>();
        filling.watch((places, shape) -> told.add(places));
        answer("hours", new Value.Int(3));
        assertThat(told.getFirst()).extracting(Place::name).containsExactlyInAnyOrder("hours", "nights");
        answer("hours", new Value.Int(38));
        assertThat(told.get(1)).extracting(Place::name).containsExactly("hours");
    }

    @Test
    void a_repetition_hangs_on_its_own_answers() {
        filling.repeat(at("person/0"));
        answer("person/1/role", Value.Text.of("other"));
        assertThat(at("person/0/which").enabled()).isFalse();
        assertThat(at("person/1/which").enabled()).isTrue();
        filling.remove(at("person/0"));
        assertThat(at("person/0/which").enabled()).isTrue();
    }

    @Test
    void progress_counts_what_is_asked() {
        assertThat(filling.progress()).isEqualTo(new Progress(0, 3, 1));
        answer("talked", new Value.Bool(true));
        assertThat(filling.progress()).isEqualTo(new Progress(1, 4, 0));
        answer("how", Value.Text.of("long"));
        assertThat(filling.progress()).isEqualTo(new Progress(2, 5, 1));
    }

    @Test
    void what_is_not_in_order_is_told_from_top_to_bottom() {
        answer("talked", new Value.Bool(true));
        answer("how", Value.Text.of("too long"));
        filling.unread(at("hours").slots().getFirst(), "many");
        assertThat(filling.problems()).extracting(Problem::kind).containsExactly(Problem.Kind.TOO_LONG,
                Problem.Kind.MISSING, Problem.Kind.UNREAD);
    }

    @Test
    void what_we_do_not_know_is_written_back() {
        JsonObject response = json(
                """
                        {"resourceType": "QuestionnaireResponse", "id": "7", "status": "completed", "item": [
                          {"linkId": "talked", "_text": {"id": "t"}, "answer": [{"id": "a", "valueBoolean": true}]},
                          {"linkId": "gone", "answer": [{"valueString": "kept"}]},
                          {"linkId": "hours", "answer": [{"valueInteger": 3, "item": [{"linkId": "stray", "text": "s"}]}]}]}""");
        Filling again = Filling.goOn(form, response);
        assertThat(again.strays()).isEqualTo(2);
        assertThat(again.completed("").get("item").getAsJsonArray())
                .containsExactlyInAnyOrderElementsOf(response.get("item").getAsJsonArray());
    }

    @Test
    void what_is_read_back_is_equal() {
        answer("talked", new Value.Bool(true));
        filling.repeat(at("person/0"));
        answer("person/1/role", Value.Text.of("nurse"));
        answer("hours", new Value.Int(38));
        answer("nights", new Value.Bool(true));
        JsonObject written = filling.completed("");
        assertThat(Filling.goOn(form, written).completed("")).isEqualTo(written);
    }

    @Test
    void it_says_of_each_place_what_the_whole_response_says() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            List<Place> questions = all(filling.places()).stream().filter(place -> place.item().type().asks()).toList();
            Place place = questions.get(random.nextInt(questions.size()));
            filling.answer(place.slots().getFirst(), random.nextBoolean() ? Optional.empty() : any(place, random));
            Response response = Response.of(form, filling.draft(""));
            Enablement whole = Enablement.of(response);
            for (String top : List.of("talked", "how", "why", "hours")) {
                Item item = form.item(top).orElseThrow();
                assertThat(at(top).enabled()).as(top).isEqualTo(whole.enabled(item, Optional.empty()));
            }
        }
    }

    private static Optional<Value> any(Place place, Random random) {
        return Optional.of(switch (place.item().type()) {
            case BOOLEAN -> new Value.Bool(random.nextBoolean());
            case INTEGER -> new Value.Int(random.nextInt(9));
            default -> Value.Text.of(random.nextBoolean() ? "other" : "nurse");
        });
    }

    @Test
    void people_type_days_numbers_and_times_as_they_are_used_to() {
        Typing english = new Typing(Locale.US);
        Typing french = new Typing(Locale.FRANCE);
        Item day = item("date");
        assertThat(english.read(day, "Nov 22, 2026")).contains(Value.Text.date("2026-11-22"));
        assertThat(english.read(day, "11/22/2026")).contains(Value.Text.date("2026-11-22"));
        assertThat(french.read(day, "22/11/2026")).contains(Value.Text.date("2026-11-22"));
        assertThat(english.read(day, "2026-11")).contains(Value.Text.date("2026-11"));
        assertThat(english.read(day, "2026-02-30")).isEmpty();
        assertThat(french.read(item("decimal"), "1,50").map(french::write)).contains("1,50");
        assertThat(english.read(item("time"), "7:05 pm")).contains(new Value.Text("Time", "19:05:00"));
        assertThat(english.read(item("dateTime"), "2026-11-22 08:15")).map(Value::text).get().asString()
                .startsWith("2026-11-22T08:15:00");
        assertThat(english.read(item("integer"), "1e5")).isEmpty();
        assertThat(english.read(item("decimal"), "1e999999999")).isEmpty();
    }

    private static Item item(String type) {
        return Form.of(json("{\"item\": [{\"linkId\": \"a\", \"type\": \"" + type + "\"}]}")).items().getFirst();
    }
}
