package org.attune.forms.ui.internal.designer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

import org.attune.forms.Item;
import org.attune.forms.ItemType;
import org.attune.forms.Value;
import org.attune.forms.filling.Typing;
import org.attune.words.Words;
import org.eclipse.swt.widgets.Composite;

import com.google.gson.JsonObject;

/** What else can be said of an item: bounds, units, a pattern, what it begins with, how it is shown. */
final class Details {
    private static final Words WORDS = Words.of(Details.class);
    private static final Set<ItemType> BOUNDED = Set.of(ItemType.INTEGER, ItemType.DECIMAL, ItemType.QUANTITY,
            ItemType.DATE, ItemType.DATE_TIME, ItemType.TIME);
    private static final Set<ItemType> MEASURED = Set.of(ItemType.INTEGER, ItemType.DECIMAL, ItemType.QUANTITY);
    private static final Set<ItemType> WORDED = Set.of(ItemType.STRING, ItemType.TEXT);
    private static final String HIDDEN = Extras.HL7 + "questionnaire-hidden";
    private static final Optional<Value> YES = Optional.of(new Value.Bool(true));
    private static final int FEW_LINES = 3;

    private final Composite page;
    private final Blueprint blueprint;
    private final JsonObject json;
    private final ItemType type;
    private final Typing typing;
    private final Runnable changed;

    Details(Composite page, Blueprint blueprint, JsonObject json, Typing typing, Runnable changed) {
        this.page = page;
        this.blueprint = blueprint;
        this.json = json;
        this.type = Blueprint.type(json);
        this.typing = typing;
        this.changed = changed;
    }

    /** Takes out what an item of another type had: bounds, and what this type cannot have. */
    static void keepWhatFits(JsonObject json, ItemType type) {
        Set<String> useless = new TreeSet<>(Set.of(Extras.HL7 + "minValue", Extras.HL7 + "maxValue",
                Extras.SDC + "sdc-questionnaire-minQuantity", Extras.SDC + "sdc-questionnaire-maxQuantity"));
        if (!MEASURED.contains(type)) {
            useless.addAll(Set.of(Extras.HL7 + "questionnaire-unit", Extras.HL7 + "questionnaire-unitOption",
                    Extras.HL7 + "maxDecimalPlaces"));
        }
        if (!WORDED.contains(type)) {
            useless.addAll(Set.of(Extras.HL7 + "minLength", Extras.HL7 + "regex"));
        }
        if (type != ItemType.ATTACHMENT) {
            useless.addAll(Set.of(Extras.HL7 + "maxSize", Extras.HL7 + "mimeType"));
        }
        useless.forEach(url -> Extras.put(json, url, Optional.empty()));
        if (!ItemControl.of(type).contains(ItemControl.of(json))) {
            ItemControl.wish(json, ItemControl.ANY);
        }
    }

    void build() {
        Inputs.labelled(page, "prefix", 1, Blueprint.text(json, "prefix"), write("prefix"));
        shown();
        if (type.chooses()) {
            checked("weights", 6, Weights.of(json), lines -> Weights.write(json, lines));
        }
        if (MEASURED.contains(type)) {
            Inputs.labelled(page, "units", type == ItemType.QUANTITY ? FEW_LINES : 1, Units.of(json), lines -> {
                Units.write(json, lines);
                changed.run();
            });
        }
        bounds();
        if (type == ItemType.ATTACHMENT) {
            files();
        } else if (type.asks()) {
            beginning();
        }
    }

    private void files() {
        String size = Extras.HL7 + "maxSize";
        String types = Extras.HL7 + "mimeType";
        checked("maxSize", 1, Extras.get(json, size).map(Value::text).orElse(""), typed -> {
            boolean fits = typed.strip().matches("[1-9]\\d{0,3}");
            Extras.put(json, size, fits
                    ? Optional.of(new Value.Decimal(new BigDecimal(typed.strip())))
                    : Optional.empty());
            return fits || typed.isBlank();
        });
        Inputs.labelled(page, "mimeType", FEW_LINES,
                String.join("\n", Extras.all(json, types).stream().map(Value::text).toList()), typed -> {
                    Extras.put(json, types, typed.lines().map(String::strip).filter(line -> !line.isEmpty())
                            .<Value>map(line -> new Value.Text("Code", line)).toList());
                    changed.run();
                });
    }

    private Consumer<String> write(String member) {
        return typed -> {
            Blueprint.text(json, member, typed.strip());
            changed.run();
        };
    }

    private void shown() {
        List<String> controls = ItemControl.of(type);
        if (controls.size() > 1) {
            Inputs.label(page, "control");
            Inputs.choice(page, "control", WORDS.text("control"),
                    controls.stream().map(code -> WORDS.text("control." + code)).toList(),
                    Math.max(0, controls.indexOf(ItemControl.of(json))), index -> {
                        ItemControl.wish(json, controls.get(index));
                        changed.run();
                    });
        }
        Inputs.tick(page, "hidden", Extras.get(json, HIDDEN).equals(YES), now -> {
            Extras.put(json, HIDDEN, now ? YES : Optional.empty());
            changed.run();
        });
        if (type.asks()) {
            Inputs.tick(page, "readOnly", Blueprint.is(json, "readOnly"), now -> {
                Blueprint.is(json, "readOnly", now);
                changed.run();
            });
        }
    }

    private void bounds() {
        if (BOUNDED.contains(type)) {
            boolean quantity = type == ItemType.QUANTITY;
            String min = quantity ? Extras.SDC + "sdc-questionnaire-minQuantity" : Extras.HL7 + "minValue";
            String max = quantity ? Extras.SDC + "sdc-questionnaire-maxQuantity" : Extras.HL7 + "maxValue";
            checked("minValue", 1, read(min), typed -> bound(min, typed));
            checked("maxValue", 1, read(max), typed -> bound(max, typed));
        }
        if (type == ItemType.DECIMAL || type == ItemType.QUANTITY) {
            whole("maxDecimalPlaces", "0|[1-9]\\d?");
        }
        if (WORDED.contains(type)) {
            whole("minLength", "[1-9]\\d{0,5}");
            pattern();
        }
    }

    private String read(String url) {
        return Extras.get(json, url).map(typing::write).orElse("");
    }

    private boolean bound(String url, String typed) {
        Optional<Value> value = typed.isBlank() ? Optional.empty() : typing.read(item(), typed);
        Extras.put(json, url, value);
        return typed.isBlank() || value.isPresent();
    }

    private void whole(String name, String form) {
        String url = Extras.HL7 + name;
        checked(name, 1, Extras.get(json, url).map(Value::text).orElse(""), typed -> {
            boolean fits = typed.strip().matches(form);
            Extras.put(json, url,
                    fits ? Optional.of(new Value.Int(Integer.parseInt(typed.strip()))) : Optional.empty());
            return fits || typed.isBlank();
        });
    }

    /** A pattern, and in plain words what it asks for: that is what people read when their answer does not fit. */
    private void pattern() {
        String regex = Extras.HL7 + "regex";
        String words = Extras.HL7 + "entryFormat";
        checked("regex", 1, Extras.get(json, regex).map(Value::text).orElse(""), typed -> {
            boolean fits = isPattern(typed);
            Extras.put(json, regex, fits && !typed.isBlank() ? Optional.of(Value.Text.of(typed)) : Optional.empty());
            return fits;
        });
        Inputs.labelled(page, "entryFormat", 1, Extras.get(json, words).map(Value::text).orElse(""), typed -> {
            Extras.put(json, words, Optional.of(typed.strip()).filter(text -> !text.isEmpty()).map(Value.Text::of));
            changed.run();
        });
    }

    private static boolean isPattern(String typed) {
        try {
            Pattern.compile(typed);
            return true;
        } catch (PatternSyntaxException wrong) {
            return false;
        }
    }

    private void beginning() {
        Inputs.label(page, "initial");
        if (type == ItemType.BOOLEAN) {
            List<Integer> now = item().initial().stream().limit(1)
                    .map(value -> value.equals(new Value.Bool(true)) ? 0 : 1).toList();
            choose(List.of(WORDS.text("yes"), WORDS.text("no")), now,
                    index -> Beginnings.write(json, index.stream().findFirst().map(i -> new Value.Bool(i == 0))));
        } else if (type.chooses()) {
            List<String> labels = item().options().stream().map(option -> option.text("")).toList();
            choose(labels, Beginnings.chosen(json), places -> Beginnings.choose(json, places));
        } else {
            Inputs.checked(page, "initial", item().repeats() ? FEW_LINES : 1, Beginnings.lines(item(), typing),
                    lines -> tell(Beginnings.write(json, item(), typing, lines)));
        }
    }

    /** One of them or none; several where several answers are possible. */
    private void choose(List<String> labels, List<Integer> now, Consumer<Set<Integer>> then) {
        if (!item().repeats()) {
            Inputs.choice(page, "initial", WORDS.text("initial"),
                    Stream.concat(Stream.of(WORDS.text("initial.none")), labels.stream()).toList(),
                    now.stream().findFirst().map(place -> place + 1).orElse(0), index -> {
                        then.accept(index == 0 ? Set.of() : Set.of(index - 1));
                        changed.run();
                    });
            return;
        }
        Set<Integer> chosen = new TreeSet<>(now);
        for (int i = 0; i < labels.size(); i++) {
            int place = i;
            Inputs.tick(page, "initial." + i, labels.get(i), chosen.contains(i), ticked -> {
                if (ticked ? chosen.add(place) : chosen.remove(place)) {
                    then.accept(chosen);
                    changed.run();
                }
            });
        }
    }

    private void checked(String key, int lines, String text, Predicate<String> takes) {
        Inputs.label(page, key);
        Inputs.checked(page, key, lines, text, typed -> tell(takes.test(typed)));
    }

    private boolean tell(boolean taken) {
        changed.run();
        return taken;
    }

    /** The item as the form has it now. */
    private Item item() {
        return blueprint.form().item(Blueprint.text(json, "linkId")).orElseThrow();
    }
}
