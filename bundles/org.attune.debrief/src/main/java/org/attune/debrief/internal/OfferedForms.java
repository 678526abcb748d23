package org.attune.debrief.internal;

import java.util.List;
import java.util.stream.Stream;

import org.attune.forms.library.FormSource;
import org.osgi.service.component.annotations.Component;

import com.google.gson.JsonObject;

/**
 * Puts the frameworks and the questions of the pulse among the forms, for sites that copy one and change it to words of
 * their own.
 */
@Component
public final class OfferedForms implements FormSource {
    @Override
    public List<JsonObject> forms() {
        return Stream.concat(BuiltInDebriefFrameworks.forms().stream(), Stream.of(ClimateForm.json())).toList();
    }
}
