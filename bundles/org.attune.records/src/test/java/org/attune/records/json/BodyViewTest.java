package org.attune.records.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import org.attune.records.RecordId;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

class BodyViewTest {
    record Part(String id, String text, Optional<Integer> number) {}

    record Plain(String text, boolean sure) {}

    record Visit(String kind, Optional<LocalDate> date, Optional<LocalTime> time, Optional<Instant> at,
            Optional<RecordId> person, List<String> words, List<Part> parts, List<Plain> plain, Optional<Plain> one,
            int minutes, boolean shared) {
        Visit kind(String other) {
            return new Visit(other, date, time, at, person, words, parts, plain, one, minutes, shared);
        }

        Visit parts(List<Part> others) {
            return new Visit(kind, date, time, at, person, words, others, plain, one, minutes, shared);
        }

        Visit plain(List<Plain> others) {
            return new Visit(kind, date, time, at, person, words, parts, others, one, minutes, shared);
        }

        Visit one(Optional<Plain> other) {
            return new Visit(kind, date, time, at, person, words, parts, plain, other, minutes, shared);
        }
    }

    record Strict(String word) {
        Strict {
            if (word.length() > 3) {
                throw new IllegalArgumentException("too long");
            }
        }
    }

    private final BodyView<Visit> view = BodyView.of(BodyView.gson(), Visit.class);

    @Test
    void what_is_missing_becomes_empty() {
        Visit read = view.read(json("{}"));
        assertThat(read).isEqualTo(new Visit("", Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), List.of(), List.of(), List.of(), Optional.empty(), 0, false));
    }

    @Test
    void null_is_read_as_missing() {
        assertThat(view.read(json("{'kind':null,'date':null,'words':null,'one':null}")))
                .isEqualTo(view.read(json("{}")));
    }

    @Test
    void dates_times_and_ids_are_texts() {
        RecordId person = RecordId.fresh();
        JsonObject body = json("{'date':'2026-11-12','time':'14:02','at':'2026-11-12T14:02:00Z','person':'" + person
                + "'}");
        Visit read = view.read(body);
        assertThat(read.date()).contains(LocalDate.of(2026, 11, 12));
        assertThat(read.time()).contains(LocalTime.of(14, 2));
        assertThat(read.at()).contains(Instant.parse("2026-11-12T14:02:00Z"));
        assertThat(read.person()).contains(person);
        assertThat(view.update(new JsonObject(), read).entrySet()).containsAll(body.entrySet());
    }

    @Test
    void a_new_body_leaves_out_what_says_nothing() {
        JsonObject body = view.write(view.read(json("{'kind':'observation','words':[],'one':{'text':''}}")));
        assertThat(body.keySet()).containsExactlyInAnyOrder("kind", "one", "minutes", "shared");
    }

    @Test
    void an_unknown_word_of_a_vocabulary_survives() {
        JsonObject stored = json("{'kind':'walk in the garden'}");
        assertThat(view.read(stored).kind()).isEqualTo("walk in the garden");
        assertThat(view.update(stored, view.read(stored))).isEqualTo(stored);
    }

    @Test
    void an_update_that_changes_nothing_gives_the_same_body() {
        JsonObject stored = json("{'kind':'','x':1,'parts':[{'y':[2]},{}],'plain':[{}],'one':{'z':null}}");
        assertThat(view.update(stored, view.read(stored))).isEqualTo(stored);
    }

    @Test
    void a_default_that_nobody_touched_is_not_written() {
        JsonObject stored = json("{'kind':'a'}");
        JsonObject updated = view.update(stored, view.read(stored).kind("b"));
        assertThat(updated).isEqualTo(json("{'kind':'b'}"));
    }

    @Test
    void unknown_members_survive_an_update_at_every_depth() {
        JsonObject stored = json("{'kind':'a','x':{'deep':[1,{'y':null}]},'one':{'text':'old','colour':'green'}}");
        JsonObject updated = view.update(stored, view.read(stored).one(Optional.of(new Plain("new", false))));
        assertThat(updated).isEqualTo(
                json("{'kind':'a','x':{'deep':[1,{'y':null}]},'one':{'text':'new','colour':'green'}}"));
    }

    @Test
    void the_stored_body_is_left_as_it_was() {
        JsonObject stored = json("{'kind':'a','parts':[{'id':'1','text':'t'}]}");
        JsonObject before = stored.deepCopy();
        view.update(stored, view.read(stored).kind("b").parts(List.of()));
        assertThat(stored).isEqualTo(before);
    }

    @Test
    void a_member_that_was_emptied_goes() {
        JsonObject stored = json("{'kind':'a','one':{'text':'x','colour':'green'},'z':1}");
        JsonObject updated = view.update(stored, view.read(stored).kind("").one(Optional.empty()));
        assertThat(updated).isEqualTo(json("{'z':1}"));
    }

    @Test
    void items_with_an_id_keep_what_is_theirs_when_they_move() {
        JsonObject stored = json("{'parts':[{'id':'1','text':'a','x':1},{'id':'2','text':'b','x':2}]}");
        List<Part> parts = view.read(stored).parts();
        JsonObject updated = view.update(stored, view.read(stored).parts(parts.reversed()));
        assertThat(updated).isEqualTo(json("{'parts':[{'id':'2','text':'b','x':2},{'id':'1','text':'a','x':1}]}"));
    }

    @Test
    void items_with_an_id_keep_what_is_theirs_when_another_is_removed_or_added() {
        JsonObject stored = json("{'parts':[{'id':'1','x':1},{'id':'2','text':'b','x':2}]}");
        Part second = new Part("2", "changed", Optional.empty());
        Part fresh = new Part("3", "c", Optional.of(7));
        JsonObject updated = view.update(stored, view.read(stored).parts(List.of(fresh, second)));
        assertThat(updated).isEqualTo(
                json("{'parts':[{'id':'3','text':'c','number':7},{'id':'2','text':'changed','x':2}]}"));
    }

    @Test
    void items_without_an_id_are_known_by_being_equal_or_by_their_place() {
        JsonObject stored = json("{'plain':[{'text':'a','sure':true,'x':1},{'text':'b','sure':true,'x':2}]}");
        List<Plain> plain = view.read(stored).plain();
        assertThat(view.update(stored, view.read(stored).plain(List.of(plain.get(1)))))
                .isEqualTo(json("{'plain':[{'text':'b','sure':true,'x':2}]}"));
        assertThat(view.update(stored, view.read(stored).plain(List.of(new Plain("c", true), plain.get(1)))))
                .isEqualTo(json("{'plain':[{'text':'c','sure':true,'x':1},{'text':'b','sure':true,'x':2}]}"));
    }

    @Test
    void an_item_that_takes_anothers_place_does_not_take_what_is_its_own() {
        JsonObject stored = json("{'plain':[{'text':'a','sure':true,'x':1}]}");
        List<Plain> both = List.of(new Plain("new", true), view.read(stored).plain().getFirst());
        assertThat(view.update(stored, view.read(stored).plain(both)))
                .isEqualTo(json("{'plain':[{'text':'new','sure':true},{'text':'a','sure':true,'x':1}]}"));
    }

    @Test
    void numbers_that_nobody_touched_stay_as_they_were_written() throws BadJsonException {
        JsonObject stored = StrictJson.parseObject("{\"kind\":\"a\",\"minutes\":20.0,\"big\":1.10}");
        assertThat(view.update(stored, view.read(stored).kind("b")))
                .hasToString("{\"kind\":\"b\",\"minutes\":20.0,\"big\":1.10}");
    }

    @Test
    void a_member_of_another_kind_is_told_with_its_place_and_without_its_text() {
        assertThatThrownBy(() -> view.read(json("{'date':'my secret day'}"))).isInstanceOf(JsonParseException.class)
                .hasMessageContaining("$.date").message().doesNotContain("secret");
        assertThatThrownBy(() -> view.read(json("{'person':'1-1-1-1-1'}"))).isInstanceOf(JsonParseException.class);
    }

    @Test
    void what_a_constructor_refuses_is_told_as_bad_json() {
        BodyView<Strict> strict = BodyView.of(BodyView.gson(), Strict.class);
        assertThatThrownBy(() -> strict.read(json("{'word':'longer'}"))).isInstanceOf(JsonParseException.class)
                .hasMessageContaining("Strict");
    }

    /** Single quotes for double ones, to be readable here. */
    private static JsonObject json(String text) {
        return JsonParser.parseString(text.replace('\'', '"')).getAsJsonObject();
    }
}
