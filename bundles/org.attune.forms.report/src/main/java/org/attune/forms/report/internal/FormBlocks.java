package org.attune.forms.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.attune.forms.Item;
import org.attune.forms.ItemType;
import org.attune.forms.Value;
import org.attune.forms.filling.Filling;
import org.attune.forms.filling.Place;
import org.attune.forms.filling.Typing;
import org.attune.report.Block;
import org.attune.words.Words;

/** The questions of a form on paper, with their answers or with room for them. What people do not see is not there. */
final class FormBlocks {
    private static final Words WORDS = Words.of(FormBlocks.class);
    private static final int DEEPEST = 3;

    private final boolean blank;
    private final Locale locale;
    private final Typing typing;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block.Fact> facts = new ArrayList<>();

    private FormBlocks(boolean blank, Locale locale) {
        this.blank = blank;
        this.locale = locale;
        this.typing = new Typing(locale);
    }

    /** With answers. */
    static List<Block> filled(Filling filling, Locale locale) {
        return new FormBlocks(false, locale).of(filling);
    }

    /** With room for answers; also for questions that are asked only sometimes, as paper cannot hide them. */
    static List<Block> blank(Filling filling, Locale locale) {
        return new FormBlocks(true, locale).of(filling);
    }

    private List<Block> of(Filling filling) {
        add(filling.places(), 1);
        endFacts();
        return blocks;
    }

    private void add(List<Place> places, int level) {
        places.stream().filter(place -> place.item().isShown() && (blank || place.enabled()))
                .forEach(place -> add(place, level));
    }

    private void add(Place place, int level) {
        switch (place.item().type()) {
            case GROUP -> group(place, level);
            case DISPLAY -> paragraph(text(place.item()));
            default -> {
                facts.add(new Block.Fact(question(place.item()), blank ? room(place.item()) : answer(place)));
                add(place.places(), level);
            }
        }
    }

    private void group(Place place, int level) {
        String text = text(place.item());
        if (text.isEmpty()) {
            add(place.places(), level);
        } else {
            endFacts();
            boolean numbered = place.siblings().size() > 1;
            blocks.add(new Block.Heading(Math.min(level, DEEPEST),
                    numbered ? WORDS.text("repetition", text, place.repetition() + 1) : text));
            add(place.places(), level + 1);
        }
        endFacts();
    }

    private void paragraph(String text) {
        endFacts();
        if (!text.isEmpty()) {
            blocks.add(new Block.Paragraph(text));
        }
    }

    private void endFacts() {
        if (!facts.isEmpty()) {
            blocks.add(new Block.Facts(facts));
            facts.clear();
        }
    }

    private String question(Item item) {
        String text = text(item);
        String shown = text.isEmpty() ? item.linkId() : text;
        return blank && item.required() ? WORDS.text("needed", shown) : shown;
    }

    private String text(Item item) {
        String language = locale.toLanguageTag();
        return (item.prefix(language) + " " + item.text(language)).strip();
    }

    private String answer(Place place) {
        String told = place.values().stream().map(value -> told(place.item(), value))
                .collect(Collectors.joining("\n"));
        return told.isEmpty() ? WORDS.text("unanswered") : told;
    }

    private String told(Item item, Value value) {
        return switch (value) {
            case Value.Bool yes -> WORDS.text(yes.value() ? "yes" : "no");
            case Value.Quantity quantity -> (typing.write(quantity) + " " + quantity.unit()).strip();
            default -> item.options().stream().filter(option -> option.value().sameAs(value)).findFirst()
                    .map(option -> option.text(locale.toLanguageTag())).orElseGet(() -> typing.write(value));
        };
    }

    private String room(Item item) {
        String condition = item.conditions().isEmpty() ? "" : WORDS.text("sometimes") + "\n";
        return condition + switch (item.type()) {
            case BOOLEAN -> box(WORDS.text("yes")) + "\n" + box(WORDS.text("no"));
            case CHOICE, OPEN_CHOICE -> options(item);
            case TEXT -> WORDS.text("lines");
            default -> WORDS.text("line") + item.unit().map(unit -> " " + unit.text()).orElse("");
        };
    }

    private String options(Item item) {
        String all = item.options().stream().map(option -> box(option.text(locale.toLanguageTag())))
                .collect(Collectors.joining("\n"));
        boolean open = item.options().isEmpty() || item.type() == ItemType.OPEN_CHOICE;
        return open ? (all + "\n" + WORDS.text("other")).strip() : all;
    }

    private static String box(String text) {
        return "[  ] " + text;
    }
}
