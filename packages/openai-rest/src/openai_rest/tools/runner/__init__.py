"""A loop over the Responses API: it asks the model, carries out the tools that it calls, and asks again."""
