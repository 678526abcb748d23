package org.attune.forms.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.attune.console.CommandException;
import org.attune.console.ConsoleSite;
import org.attune.console.Session;
import org.attune.forms.Form;
import org.attune.forms.library.FormLibrary;
import org.attune.forms.library.FormVersion;
import org.attune.forms.library.Licence;
import org.attune.forms.library.ListedForm;
import org.attune.forms.scoring.ItemCounts;
import org.attune.forms.scoring.ItemStatistics;
import org.attune.privacy.cells.SafeCell;
import org.attune.privacy.cells.SafeTable;
import org.attune.privacy.cells.SmallCells;
import org.attune.records.RecordId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class LibraryOnConsoleTest {
    private static final String ADDRESS = "urn:uuid:1";

    @TempDir
    Path folder;

    private final TextConsole console = new TextConsole();

    @Test
    void forms_are_listed_with_what_opens_them() throws Exception {
        ListedForm builtIn = new ListedForm(ADDRESS, "Shift\nstart", Optional.of(new FormVersion("2")),
                Optional.empty(),
                new Licence("in-house"), false);
        ListedForm draft = new ListedForm("urn:uuid:2", "Ours", Optional.empty(), Optional.of(RecordId.fresh()),
                new Licence("in-house"), false);
        new ListForms().run(site(FormLibrary.class, Map.of("all", List.of(builtIn, draft))), List.of());
        assertThat(console.lines()).containsExactly("urn:uuid:1|2  Shift start  (built in, in-house)",
                "urn:uuid:2  Ours  (own, not published yet, in-house)");
    }

    @Test
    void a_form_that_is_not_there_is_told() {
        assertThatThrownBy(() -> new ExportForm().run(site(FormLibrary.class, Map.of("handOn", Optional.empty())),
                List.of(ADDRESS))).isInstanceOf(CommandException.class).hasMessageContaining(ADDRESS);
    }

    @Test
    void who_brings_in_a_form_without_a_licence_is_told_that_its_texts_stay_out() throws Exception {
        RecordId id = RecordId.fresh();
        String file = file("{\"resourceType\":\"Questionnaire\"}");
        new ImportForm().run(site(FormLibrary.class, Map.of("bringIn", id)), List.of(file));
        assertThat(console.lines()).hasSize(2).first().isEqualTo(id.toString());
    }

    @Test
    void who_says_that_it_is_in_house_brings_in_all_of_it() throws Exception {
        RecordId id = RecordId.fresh();
        String file = file("{\"resourceType\":\"Questionnaire\"}");
        new ImportForm().run(site(FormLibrary.class, Map.of("bringIn", id)), List.of(file, "in-house"));
        assertThat(console.lines()).containsExactly(id.toString());
    }

    @Test
    void a_licence_that_is_none_of_the_kinds_is_refused() throws IOException {
        String file = file("{}");
        assertThatThrownBy(() -> new ImportForm().run(console.site(), List.of(file, "shareware")))
                .isInstanceOfSatisfying(CommandException.class,
                        wrong -> assertThat(wrong.reason()).isEqualTo(CommandException.Reason.USAGE))
                .hasMessageContaining("in-house");
    }

    @Test
    void a_hidden_count_is_never_a_figure() throws Exception {
        JsonObject item = JsonParser.parseString("{\"resourceType\":\"Questionnaire\",\"item\":[{\"linkId\":\"a\","
                + "\"type\":\"boolean\",\"text\":\"Again?\"}]}").getAsJsonObject();
        ItemCounts counts = new ItemCounts("1", Form.of(item).items().getFirst(), List.of("2026-Q4"),
                List.of("Yes", "No"), new int[][]{{3, 12}});
        SafeTable safe = new SafeTable(List.of(List.of(SafeCell.hidden(), SafeCell.of(12))),
                List.of(SafeCell.hidden()), List.of(), SafeCell.hidden());
        InvocationHandler services = (proxy, method, arguments) -> !method.getName().equals("service")
                ? null
                : arguments[0] == SmallCells.class
                        ? service(SmallCells.class, Map.of("protect", safe))
                        : service(ItemStatistics.class, Map.of("counts", List.of(counts)));
        new CountItems().run(site(services), List.of(ADDRESS));
        assertThat(console.lines()).containsExactly("Again? (version 1)",
                "  2026-Q4  Yes: " + SafeCell.reason() + ", No: 12",
                "These count answers given, not people: whoever answered several times counts each time.");
    }

    private String file(String json) throws IOException {
        return Files.writeString(folder.resolve("form.json"), json).toString();
    }

    private <S> ConsoleSite site(Class<S> type, Map<String, Object> answers) {
        S service = service(type, answers);
        return site((proxy, method, arguments) -> method.getName().equals("service") ? service : null);
    }

    /** The console of the other tests, with a session that has some services. */
    private ConsoleSite site(InvocationHandler services) {
        ConsoleSite plain = console.site();
        Session session = proxy(Session.class, services);
        return proxy(ConsoleSite.class, (proxy, method, arguments) -> method.getName().equals("open")
                ? session
                : method.invoke(plain, arguments));
    }

    private static <S> S service(Class<S> type, Map<String, Object> answers) {
        return proxy(type, (proxy, method, arguments) -> answers.get(method.getName()));
    }

    private static <S> S proxy(Class<S> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type}, handler));
    }
}
