using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Variorum.Web.Security;

/// <summary>Keeps the keys of anti-forgery tokens in memory: they protect forms of this process only, and no key lies on the disk.</summary>
internal sealed class EphemeralKeys : IXmlRepository
{
    private readonly Lock _lock = new();
    private readonly List<XElement> _keys = [];

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        lock (_lock)
        {
            return [.. _keys.Select(key => new XElement(key))];
        }
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        lock (_lock)
        {
            _keys.Add(new XElement(element));
        }
    }
}
