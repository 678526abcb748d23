package org.attune.forms.ui.internal.designer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.attune.forms.ItemType;
import org.attune.forms.Value;
import org.attune.forms.filling.Typing;
import org.attune.forms.library.Licence;
import org.attune.words.Words;
import org.attune.workbench.WidgetIds;
import org.attune.workbench.parts.Grids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import com.google.gson.JsonObject;

/** One item in detail, or the form as a whole; in two languages beside each other when somebody translates. */
final class ItemPage {
    private static final Words WORDS = Words.of(ItemPage.class);
    private static final int LEAST_WIDTH = 34 * Grids.STEP;
    private static final List<ItemType> TYPES = Arrays.stream(ItemType.values())
            .filter(type -> type != ItemType.UNKNOWN && type != ItemType.REFERENCE)
            .toList();
    /** The languages to translate into; none comes first. */
    private static final List<String> LANGUAGES = List.of("", "en", "fr", "de", "es", "it", "nl", "pt");

    private final Blueprint blueprint;
    private final Runnable reworded;
    private final Typing typing = new Typing(Locale.getDefault(Locale.Category.DISPLAY));
    private final ScrolledComposite scroll;
    private Composite page;
    private Optional<JsonObject> shown = Optional.empty();
    private String language = "";
    private boolean detailed;

    /** @param reworded told at every change */
    ItemPage(Composite parent, Blueprint blueprint, Runnable reworded) {
        this.blueprint = blueprint;
        this.reworded = reworded;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        scroll.addListener(SWT.Resize, event -> resized());
        show(Optional.empty());
    }

    /** Shows an item, or the form. */
    void show(Optional<JsonObject> item) {
        shown = item;
        Optional.ofNullable(page).ifPresent(Control::dispose);
        page = new Composite(scroll, SWT.NONE);
        page.setLayout(Grids.view(1));
        page.addListener(SWT.Resize, event -> page.getDisplay().asyncExec(this::resized));
        scroll.setContent(page);
        item.ifPresentOrElse(this::item, this::form);
        resized();
    }

    private void form() {
        JsonObject form = blueprint.json();
        languages();
        spoken("title", form, "title", 1);
        spoken("description", form, "description", 4);
        licence(form);
        Inputs.label(page, "hint.form");
    }

    private void licence(JsonObject form) {
        Inputs.label(page, "licence");
        Inputs.choice(page, "licence", WORDS.text("licence"),
                Licence.KINDS.stream().map(kind -> WORDS.text("licence.kind." + kind)).toList(),
                Licence.KINDS.indexOf(Licence.of(form).kind()), index -> {
                    Extras.put(form, Licence.EXTENSION,
                            Optional.of(new Value.Text("Code", Licence.KINDS.get(index))));
                    reworded.run();
                });
        Inputs.labelled(page, "copyright", 2, Blueprint.text(form, "copyright"), typed -> {
            Blueprint.text(form, "copyright", typed.strip());
            reworded.run();
        });
    }

    private void item(JsonObject item) {
        languages();
        spoken("text", item, "text", 3);
        ItemType type = Blueprint.type(item);
        if (type != ItemType.DISPLAY) {
            help(item);
        }
        Inputs.label(page, "type");
        Inputs.choice(page, "type", WORDS.text("type"), TYPES.stream().map(ItemPage::label).toList(),
                TYPES.indexOf(type), index -> retype(item, TYPES.get(index)));
        if (type.asks()) {
            tick(item, "required");
        }
        if (type.asks() && type != ItemType.BOOLEAN || type == ItemType.GROUP) {
            tick(item, "repeats");
        }
        if (type.chooses()) {
            options(item);
        }
        if (type == ItemType.STRING || type == ItemType.TEXT) {
            Inputs.labelled(page, "maxLength", 1, Blueprint.text(item, "maxLength"), typed -> length(item, typed));
        }
        new Conditions(page, item, blueprint.form(), typing, reworded);
        Inputs.tick(page, "more", detailed, now -> {
            detailed = now;
            show(shown);
            focus("form.more");
        });
        if (detailed) {
            new Details(page, blueprint, item, typing, reworded).build();
        }
        Inputs.label(page, "name", Blueprint.text(item, "linkId"));
    }

    private static String label(ItemType type) {
        return WORDS.text("type." + type.word());
    }

    private void tick(JsonObject item, String member) {
        Inputs.tick(page, member, Blueprint.is(item, member), now -> {
            Blueprint.is(item, member, now);
            reworded.run();
        });
    }

    private void languages() {
        Inputs.label(page, "language");
        List<String> labels = LANGUAGES.stream().map(ItemPage::languageName).toList();
        Inputs.choice(page, "language", WORDS.text("language"), labels, LANGUAGES.indexOf(language), index -> {
            language = LANGUAGES.get(index);
            show(shown);
        });
    }

    private static String languageName(String tag) {
        Locale spoken = Locale.getDefault(Locale.Category.DISPLAY);
        return tag.isEmpty() ? WORDS.text("language.none") : Locale.forLanguageTag(tag).getDisplayLanguage(spoken);
    }

    /** A text, and its translation beside it. */
    private void spoken(String key, JsonObject holder, String member, int lines) {
        Inputs.label(page, key);
        Composite row = Grids.row(page, language.isEmpty() ? 1 : 2);
        Inputs.text(row, key, WORDS.text(key), lines, Blueprint.text(holder, member), typed -> {
            Blueprint.text(holder, member, typed.strip());
            reworded.run();
        });
        if (!language.isEmpty()) {
            Inputs.text(row, key + ".translated", WORDS.text("translated", WORDS.text(key), languageName(language)),
                    lines, Speech.in(holder, member, language), typed -> {
                        Speech.say(holder, member, language, typed.strip());
                        reworded.run();
                    });
        }
    }

    /** What helps to answer, and its translation beside it once there is any. */
    private void help(JsonObject item) {
        Inputs.label(page, "help.text");
        Composite row = Grids.row(page, language.isEmpty() ? 1 : 2);
        Inputs.text(row, "help.text", WORDS.text("help.text"), 2,
                HelpText.of(item).map(help -> Blueprint.text(help, "text")).orElse(""), typed -> {
                    HelpText.say(blueprint, item, typed.strip());
                    reworded.run();
                });
        if (!language.isEmpty()) {
            Inputs.text(row, "help.text.translated",
                    WORDS.text("translated", WORDS.text("help.text"), languageName(language)), 2,
                    HelpText.of(item).map(help -> Speech.in(help, "text", language)).orElse(""),
                    typed -> HelpText.of(item).ifPresent(help -> {
                        Speech.say(help, "text", language, typed.strip());
                        reworded.run();
                    }));
        }
    }

    private void options(JsonObject item) {
        Inputs.label(page, "options");
        Composite row = Grids.row(page, language.isEmpty() ? 1 : 2);
        Inputs.text(row, "options", WORDS.text("options"), 6, OptionLines.of(item), typed -> {
            OptionLines.write(item, typed);
            reworded.run();
        });
        if (!language.isEmpty()) {
            Inputs.text(row, "options.translated",
                    WORDS.text("translated", WORDS.text("options"), languageName(language)), 6,
                    OptionLines.in(item, language), typed -> {
                        OptionLines.say(item, language, typed);
                        reworded.run();
                    });
        }
    }

    /** What another type cannot have is taken out: options of a day, an answer that is needed to mere words. */
    private void retype(JsonObject item, ItemType type) {
        item.addProperty("type", type.word());
        List<String> useless = new ArrayList<>();
        if (!type.chooses()) {
            useless.addAll(List.of("answerOption", "answerValueSet"));
        }
        if (type != ItemType.STRING && type != ItemType.TEXT && type != ItemType.OPEN_CHOICE) {
            useless.add("maxLength");
        }
        if (!type.asks()) {
            useless.addAll(List.of("initial", "readOnly"));
        }
        if (type == ItemType.DISPLAY) {
            useless.addAll(List.of("required", "repeats"));
        }
        Stream.concat(useless.stream(), Stream.of("initial")).forEach(item::remove);
        Details.keepWhatFits(item, type);
        reworded.run();
        show(shown);
    }

    private void length(JsonObject item, String typed) {
        item.remove("maxLength");
        if (typed.strip().matches("[1-9]\\d{0,5}")) {
            item.addProperty("maxLength", Integer.parseInt(typed.strip()));
        }
        reworded.run();
    }

    private void focus(String id) {
        Arrays.stream(page.getChildren()).filter(child -> id.equals(child.getData(WidgetIds.KEY))).findFirst()
                .ifPresent(Control::setFocus);
    }

    private void resized() {
        if (!page.isDisposed()) {
            int least = Math.max(LEAST_WIDTH, page.computeSize(SWT.DEFAULT, SWT.DEFAULT, true).x);
            int width = Math.max(least, scroll.getClientArea().width);
            scroll.setMinSize(least, page.computeSize(width, SWT.DEFAULT, true).y);
            layOut();
        }
    }

    /** What came in after the page had its size is not laid out by getting the same size again. */
    private void layOut() {
        if (page.getSize().x > 0) {
            page.layout(true);
        }
    }
}
