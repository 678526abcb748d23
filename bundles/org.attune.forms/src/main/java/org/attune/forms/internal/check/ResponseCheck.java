package org.attune.forms.internal.check;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import org.attune.forms.Answer;
import org.attune.forms.Enablement;
import org.attune.forms.Issue;
import org.attune.forms.Issue.Severity;
import org.attune.forms.Item;
import org.attune.forms.ItemType;
import org.attune.forms.Response;
import org.attune.forms.ResponseItem;
import org.attune.forms.internal.Members;
import org.attune.forms.internal.shape.R4;

/** Whether a response is a QuestionnaireResponse as R4 has it (qrs-1) and answers its form. One for each response. */
public final class ResponseCheck {
    private static final String RESPONSE = "QuestionnaireResponse";

    private final Response response;
    private final Ready ready;
    private final Findings findings;
    private final Enablement enablement;
    private final Severity whenMissing;

    private ResponseCheck(Response response, Ready ready) {
        this.response = response;
        this.ready = ready;
        this.findings = new Findings(response.json());
        this.enablement = Enablement.of(response);
        this.whenMissing = response.complete() ? Severity.ERROR : Severity.WARNING;
    }

    /** All that is wrong with a response, in document order. */
    public static List<Issue> of(Response response, Ready ready) {
        return new ResponseCheck(response, ready).run();
    }

    private List<Issue> run() {
        if (!Documents.isResource(response.json(), RESPONSE, findings)) {
            return findings.inOrder();
        }
        R4.shape(RESPONSE).ifPresent(shape -> new ShapeCheck(findings, response.json()).check(response.json(), shape,
                Place.of(RESPONSE)));
        HeaderRules.check(response, findings);
        items(response.form().items(), response.items(), Optional.empty(), false);
        return findings.inOrder();
    }

    /** The items that stand in one group, in one answer, or at the top. */
    private void items(List<Item> expected, List<ResponseItem> present, Optional<ResponseItem> parent, boolean off) {
        int[] counts = new int[expected.size()];
        int last = -1;
        for (ResponseItem one : present) {
            int place = place(one, expected);
            if (place >= 0) {
                if (place < last) {
                    findings.add(Rule.WRONG_ORDER, Place.of(one), one.linkId());
                }
                last = Math.max(last, place);
                counts[place]++;
                count(one, expected.get(place), counts[place]);
                item(one, expected.get(place), off);
            }
        }
        for (int i = 0; i < counts.length; i++) {
            counted(expected.get(i), counts[i], parent, off);
        }
    }

    /** Its place among the siblings; -1 when it does not belong here, which is told. */
    private int place(ResponseItem one, List<Item> expected) {
        if (one.linkId().isEmpty()) {
            return -1;
        }
        if (one.item().isEmpty()) {
            findings.add(Rule.UNKNOWN_LINK_ID, Place.of(one).at("linkId"), one.linkId());
            return -1;
        }
        int place = ready.placeAmongSiblings(one.item().get());
        if (place < expected.size() && expected.get(place) == one.item().get()) {
            return place;
        }
        findings.add(Rule.WRONG_PLACE, Place.of(one), one.linkId(),
                one.item().get().parent().map(Item::linkId).orElse(""));
        return -1;
    }

    private void count(ResponseItem one, Item item, int count) {
        boolean once = !item.repeats() || item.type().asks();
        if (count == 2 && once) {
            findings.add(Rule.TOO_MANY_ITEMS, Place.of(one), item.linkId());
        } else if (item.type() == ItemType.GROUP && item.maxOccurs().isPresent()
                && count == item.maxOccurs().getAsInt() + 1) {
            findings.add(Rule.TOO_MANY_ITEMS, Place.of(one), item.linkId());
        }
    }

    private void counted(Item item, int count, Optional<ResponseItem> parent, boolean off) {
        if (off || count > 0 && item.type() != ItemType.GROUP) {
            return;
        }
        boolean missing = count == 0 && item.required();
        int least = missing ? 1 : item.minOccurs().orElse(0);
        if (count >= least || !enablement.enabled(item, parent)) {
            return;
        }
        if (missing) {
            findings.add(whenMissing, Rule.REQUIRED_MISSING, Place.of(parent), item.linkId());
        } else {
            Rule rule = item.type() == ItemType.GROUP ? Rule.TOO_FEW_ITEMS : Rule.TOO_FEW_ANSWERS;
            findings.add(whenMissing, rule, Place.of(parent), item.linkId(), count, least);
        }
    }

    private void item(ResponseItem one, Item item, boolean off) {
        boolean disabled = !off && !enablement.enabled(one) && isAnswered(one);
        if (disabled) {
            findings.add(Rule.NOT_ENABLED, Place.of(one), one.linkId());
        }
        text(one, item);
        boolean isOff = off || disabled || !enablement.enabled(one);
        if (!one.items().isEmpty() && !one.answers().isEmpty()) {
            findings.add(Rule.ITEM_AND_ANSWER, Place.of(one), one.linkId());
        }
        switch (item.type()) {
            case GROUP -> group(one, item, isOff);
            case DISPLAY -> display(one);
            case UNKNOWN -> unknown(one, item, isOff);
            default -> question(one, item, isOff);
        }
    }

    private static boolean isAnswered(ResponseItem one) {
        return !one.answers().isEmpty() || one.items().stream().anyMatch(ResponseCheck::isAnswered);
    }

    private void text(ResponseItem one, Item item) {
        String text = Members.text(one.json(), "text");
        if (!text.isEmpty() && !ready.isTextOf(item, text)) {
            findings.add(Rule.TEXT_DIFFERS, Place.of(one).at("text"), one.linkId());
        }
    }

    private void group(ResponseItem one, Item item, boolean off) {
        if (!one.answers().isEmpty()) {
            findings.add(Rule.GROUP_WITH_ANSWER, Place.of(one).at("answer"), one.linkId());
        }
        if (item.required() && one.items().isEmpty() && !off) {
            findings.add(whenMissing, Rule.REQUIRED_MISSING, Place.of(one), one.linkId());
        }
        items(item.items(), one.items(), Optional.of(one), off);
    }

    private void display(ResponseItem one) {
        if (!one.answers().isEmpty()) {
            findings.add(Rule.DISPLAY_WITH_ANSWER, Place.of(one).at("answer"), one.linkId());
        }
        if (!one.items().isEmpty()) {
            findings.add(Rule.DISPLAY_WITH_ANSWER, Place.of(one).at("item"), one.linkId());
        }
    }

    private void unknown(ResponseItem one, Item item, boolean off) {
        if (!one.answers().isEmpty()) {
            findings.add(Rule.NOT_CHECKED, Place.of(one).at("answer"), one.linkId());
        }
        items(item.items(), one.items(), Optional.of(one), off);
        one.answers().forEach(answer -> items(item.items(), answer.items(), Optional.of(one), off));
    }

    private void question(ResponseItem one, Item item, boolean off) {
        if (!one.items().isEmpty()) {
            findings.add(Rule.ITEM_OUTSIDE_ANSWER, Place.of(one).at("item"), one.linkId());
        }
        ValueRules rules = ready.rules(item);
        int given = 0;
        for (Answer answer : one.answers()) {
            given += answer(one, answer, item, rules) ? 1 : 0;
            items(item.items(), answer.items(), Optional.of(one), off);
        }
        howMany(one, item, given, off);
        exclusive(one, rules);
    }

    /** Whether it holds something. */
    private boolean answer(ResponseItem one, Answer answer, Item item, ValueRules rules) {
        answer.value().ifPresent(value -> {
            if (!rules.types().contains(value.type())) {
                findings.add(Rule.WRONG_ANSWER_TYPE, Place.of(one, answer).at("value" + value.type()), value.type(),
                        item.linkId(), rules.types().stream().sorted().collect(Collectors.joining(", ")));
                return;
            }
            for (ValueRules.Broken broken : rules.broken(value)) {
                findings.add(broken.rule(), Place.of(one, answer).at("value" + value.type()), broken.arguments());
            }
        });
        boolean holds = answer.value().isPresent() || holdsMore(answer.json().keySet());
        if (!holds && !answer.json().isEmpty()) {
            findings.add(Rule.ANSWER_WITHOUT_VALUE, Place.of(one, answer), one.linkId());
        }
        return holds;
    }

    /** A value that could not be read, or an extension that says why there is none. */
    private static boolean holdsMore(Set<String> members) {
        return members.stream().anyMatch(
                name -> name.startsWith("value") || name.startsWith("_value") || name.equals("extension"));
    }

    private void howMany(ResponseItem one, Item item, int given, boolean off) {
        if (one.answers().size() > 1 && !item.repeats()) {
            findings.add(Rule.TOO_MANY_ANSWERS, Place.of(one).at("answer", 1), one.linkId(), one.answers().size(), 1);
        }
        OptionalInt most = item.repeats() ? item.maxOccurs() : OptionalInt.empty();
        if (most.isPresent() && one.answers().size() > most.getAsInt()) {
            findings.add(Rule.TOO_MANY_ANSWERS, Place.of(one).at("answer", most.getAsInt()), one.linkId(),
                    one.answers().size(), most.getAsInt());
        }
        if (given == 0 && item.required() && !off) {
            findings.add(whenMissing, Rule.REQUIRED_MISSING, Place.of(one), one.linkId());
        } else if (given < item.minOccurs().orElse(0) && !off) {
            findings.add(whenMissing, Rule.TOO_FEW_ANSWERS, Place.of(one), one.linkId(), given,
                    item.minOccurs().getAsInt());
        }
    }

    private void exclusive(ResponseItem one, ValueRules rules) {
        if (one.answers().size() > 1 && rules.anyExclusive() && one.values().stream().anyMatch(rules::isExclusive)) {
            findings.add(Rule.EXCLUSIVE_OPTION, Place.of(one).at("answer"), one.linkId());
        }
    }
}
