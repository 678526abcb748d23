package org.attune.forms.internal.check;

import org.attune.forms.internal.Members;

import com.google.gson.JsonObject;

/** Which resource a document is. */
final class Documents {
    private Documents() {
    }

    /** Whether it is of a type; else says what it is. */
    static boolean isResource(JsonObject json, String type, Findings findings) {
        String given = Members.text(json, "resourceType");
        if (given.equals(type)) {
            return true;
        }
        if (given.isEmpty()) {
            findings.add(Rule.MISSING_MEMBER, Place.of(type).at("resourceType"), "resourceType");
        } else {
            findings.add(Rule.WRONG_RESOURCE, Place.of(type).at("resourceType"), given, type);
        }
        return false;
    }
}
