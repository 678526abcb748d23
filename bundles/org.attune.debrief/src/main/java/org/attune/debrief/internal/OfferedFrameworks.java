package org.attune.debrief.internal;

import java.util.List;

import org.attune.forms.library.FormSource;
import org.osgi.service.component.annotations.Component;

import com.google.gson.JsonObject;

/** Puts the frameworks among the forms, for sites that copy one and change it to words of their own. */
@Component
public final class OfferedFrameworks implements FormSource {
    @Override
    public List<JsonObject> forms() {
        return BuiltInDebriefFrameworks.forms();
    }
}
