package org.attune.forms.internal.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.attune.forms.internal.Members;
import org.attune.forms.internal.shape.R4;

import com.google.gson.JsonObject;

/** What a reference says about its target. */
final class References {
    private static final Pattern TYPED = Pattern
            .compile("(?:.*/)?([A-Z][A-Za-z]+)/[A-Za-z0-9\\-.]{1,64}(?:/_history/.*)?");

    private References() {
    }

    /** Whether it can be followed: no spaces, and a relative one names a resource of R4. */
    static boolean isWellFormed(String target) {
        if (target.chars().anyMatch(Character::isWhitespace)) {
            return false;
        }
        Matcher typed = TYPED.matcher(target);
        return target.contains(":") || !typed.matches() || R4.isResource(typed.group(1));
    }

    /** The type of the target: as it is told, or as its address shows; may be empty. */
    static String type(JsonObject reference) {
        String told = Members.text(reference, "type");
        if (!told.isEmpty()) {
            return told;
        }
        Matcher typed = TYPED.matcher(Members.text(reference, "reference"));
        return typed.matches() && R4.isResource(typed.group(1)) ? typed.group(1) : "";
    }
}
