package org.attune.forms.internal.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.attune.forms.Form;
import org.attune.forms.Issue;
import org.attune.forms.Item;
import org.attune.forms.internal.Members;
import org.attune.forms.internal.shape.R4;

import com.google.gson.JsonObject;

/** Whether a form is a Questionnaire as R4 has it (invariants que-0 to que-13) and means something. */
public final class FormCheck {
    private static final String QUESTIONNAIRE = "Questionnaire";
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z0-9_]{0,254}");

    private final Form form;
    private final Findings findings;

    private FormCheck(Form form) {
        this.form = form;
        this.findings = new Findings(form.json());
    }

    /** All that is wrong with a form, in document order. */
    public static List<Issue> of(Form form) {
        return new FormCheck(form).run();
    }

    private List<Issue> run() {
        if (!Documents.isResource(form.json(), QUESTIONNAIRE, findings)) {
            return findings.inOrder();
        }
        Place place = Place.of(QUESTIONNAIRE);
        R4.shape(QUESTIONNAIRE)
                .ifPresent(shape -> new ShapeCheck(findings, form.json()).check(form.json(), shape, place));
        name(form.json(), place);
        linkIds();
        Set<Item> circles = new HashSet<>(form.inCircles());
        form.all().forEach(item -> item(item, circles));
        return findings.inOrder();
    }

    private void name(JsonObject json, Place place) {
        Members.given(json, "name").filter(name -> !NAME.matcher(name).matches())
                .ifPresent(name -> findings.add(Rule.NAME_NOT_COMPUTABLE, place.at("name")));
    }

    private void linkIds() {
        Set<String> seen = new HashSet<>();
        for (Item item : form.all()) {
            if (!item.linkId().isEmpty() && !seen.add(item.linkId())) {
                findings.add(Rule.DUPLICATE_LINK_ID, Place.of(item).at("linkId"), item.linkId(),
                        form.item(item.linkId()).map(Item::path).orElse(""));
            }
        }
    }

    private void item(Item item, Set<Item> circles) {
        KindRules.check(item, findings);
        OptionRules.check(item, findings);
        InitialRules.check(item, findings);
        BoundRules.check(item, findings);
        ContextRules.check(item, findings);
        ConditionRules.check(item, circles.contains(item), findings);
    }
}
