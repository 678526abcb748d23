/**
 * Anonymous surveys: questions that nobody can be traced by, not even by whoever holds the workspace.
 * <p>
 * Enter through {@link org.attune.privacy.survey.AnonymousSurveys}. That a survey was opened, what it asks and that it
 * was closed is a record; the answers lie outside all records, wait until enough are together and are seen only as
 * {@link org.attune.privacy.survey.Result}s. While a survey runs, nothing finer than
 * {@link org.attune.privacy.survey.SoFar} may be known. Every form shows
 * {@link org.attune.privacy.survey.AnonymousSurvey#promise}, as anonymity has limits.
 */
@Export
@Version("1.0.0")
package org.attune.privacy.survey;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
