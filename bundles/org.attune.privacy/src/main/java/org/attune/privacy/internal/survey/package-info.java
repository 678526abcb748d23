/** Anonymous surveys: their plans are records, their answers lie outside all records. */
package org.attune.privacy.internal.survey;
