package org.attune.forms.internal.check;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.attune.forms.Form;
import org.attune.forms.Response;
import org.attune.forms.internal.Members;

import com.google.gson.JsonArray;

/** Whether a response names this form, and is about what the form is for. */
final class HeaderRules {
    private HeaderRules() {
    }

    static void check(Response response, Findings findings) {
        Place place = Place.of("QuestionnaireResponse");
        Optional<String> named = response.questionnaire();
        if (named.isEmpty()) {
            if (!response.json().has("questionnaire")) {
                findings.add(Rule.FORM_NOT_NAMED, place.at("questionnaire"));
            }
        } else {
            named(response.form(), named.get(), place.at("questionnaire"), findings);
        }
        subject(response, place.at("subject"), findings);
    }

    private static void named(Form form, String canonical, Place place, Findings findings) {
        int bar = canonical.indexOf('|');
        String url = withoutPart(bar < 0 ? canonical : canonical.substring(0, bar));
        String version = bar < 0 ? "" : canonical.substring(bar + 1);
        if (!isNamed(form, url)) {
            findings.add(Rule.OTHER_FORM, place, form.url().orElseGet(() -> Members.text(form.json(), "id")));
        } else if (!version.isEmpty() && form.version().isEmpty()) {
            findings.add(Rule.VERSION_NOT_KNOWN, place);
        } else if (!version.isEmpty() && form.version().filter(version::equals).isEmpty()) {
            findings.add(Rule.OTHER_VERSION, place, version, form.version().orElse(""));
        }
    }

    private static String withoutPart(String url) {
        int hash = url.indexOf('#');
        return hash > 0 ? url.substring(0, hash) : url;
    }

    /** By address; or by id, as a reference on a server has it, or contained. Without either, any name may be meant. */
    private static boolean isNamed(Form form, String url) {
        String id = Members.text(form.json(), "id");
        boolean byId = !id.isEmpty()
                && (url.equals("#" + id) || url.equals(id) || ("/" + url).endsWith("/Questionnaire/" + id));
        return byId || form.url().map(url::equals).orElseGet(id::isEmpty);
    }

    private static void subject(Response response, Place place, Findings findings) {
        if (!(response.form().json().get("subjectType") instanceof JsonArray types)) {
            return;
        }
        Set<String> allowed = types.asList().stream().filter(type -> type.isJsonPrimitive())
                .map(type -> type.getAsString()).collect(Collectors.toSet());
        Members.object(response.json(), "subject").map(References::type)
                .filter(type -> !type.isEmpty() && !allowed.contains(type)).ifPresent(type -> findings
                        .add(Rule.SUBJECT_TYPE, place, type, String.join(", ", allowed)));
    }
}
